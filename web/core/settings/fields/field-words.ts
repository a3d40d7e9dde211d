import { type LocalizedText, localized } from '../../../../shared/core/metadata.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { roleTexts } from '../roles/role-texts.ts'

/** Says the value of a part of a field (`partsOfField`); '' where there is none. */
export function useFieldWords(): (part: string, value: unknown) => string {
  const t = useTexts(roleTexts)
  const { objects } = useMetadata()
  const objectName = (name: unknown) => {
    const object = objects.get(String(name))
    return object ? localized(object.label, t.language) : String(name)
  }
  const say = (part: string, value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (Array.isArray(value)) {
      const all = value.map((one) => (part === 'options.targets' ? objectName(one) : say(part, one)))
      return listed(all, t.language)
    }
    if (typeof value !== 'object') return String(value)
    return sayObject(value)
  }
  const sayObject = (value: object): string => {
    // Two who wrote in different languages see both.
    if ('en' in value) return [...new Set(Object.values(value as LocalizedText))].filter(Boolean).join(' · ')
    if ('key' in value && 'label' in value) return localized(value.label as LocalizedText, t.language)
    if ('expression' in value) return String(value.expression)
    return Object.entries(value)
      .map(([key, one]) => (key === 'object' ? objectName(one) : say(key, one)))
      .join(' · ')
  }
  return say
}
