import { useTexts } from '../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { useWebModules } from '../web-module.ts'
import { type SettingsEntry, settingsGroups, settingsPages } from './settings-pages.ts'
import { settingsTexts } from './settings-texts.ts'

/** Every page of the settings, the modules' too, in the order of the navigation. */
export function useSettingsPages(): readonly SettingsEntry[] {
  const modules = useWebModules()
  const all = [...settingsPages, ...modules.flatMap((module) => module.settingsPages ?? [])]
  return settingsGroups.flatMap((group) => all.filter((page) => page.group === group))
}

/** What a page of the settings is called. */
export function useSettingsPageName(): (entry: SettingsEntry) => string {
  const t = useTexts(settingsTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  return ({ text }) => {
    if (typeof text === 'string') return t(text)
    const object = objects.get(text.object)
    return object ? label(object.pluralLabel) : text.object
  }
}
