import { Button, Checkbox, Input, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { countryCodes } from '../../../../shared/platform/countries.ts'
import { type Language, languageNames, languages } from '../../../../shared/platform/languages.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useSession } from '../../session/session.ts'
import { useSwitchWorkspace } from '../../session/session-changes.ts'
import { timeZoneOptions } from '../../welcome/choices.ts'
import form from '../settings-form.module.css'
import { SettingsPage } from '../settings-page.tsx'
import { useChangeSettings } from './change-settings.ts'
import { LookSection } from './look-section.tsx'
import { SortOrderField } from './sort-order-field.tsx'
import styles from './workspace-page.module.css'
import { workspaceTexts } from './workspace-texts.ts'

/** What the workspace is called, where it is and which languages are worked in. Saved as it is changed. */
export function WorkspacePage() {
  return (
    <SettingsPage page="/settings/workspace">
      <div className={form.form}>
        <section className={form.section}>
          <NameField />
          <PlaceFields />
          <LanguageField />
          <SortOrderField />
        </section>
        <LookSection />
        <OtherWorkspaces />
      </div>
    </SettingsPage>
  )
}

function NameField() {
  const t = useTexts(workspaceTexts)
  const { settings, workspace } = useSession()
  const present = settings.name || workspace.name
  const [typed, setTyped] = useState<{ text: string; seen: WorkspaceSettings } | null>(null)
  const change = useChangeSettings(typed?.seen)
  const problems = useFormProblems(change.error, ['name'])
  const sentence = useDetailSentence()
  const text = typed?.text ?? present
  const save = () => {
    const name = text.trim()
    if (typed === null || name === '') return
    if (name === (typed.seen.name || workspace.name)) return setTyped(null)
    if (change.isPending && change.variables.name === name) return
    // What is typed while it is on its way stays.
    change.mutate({ name }, { onSuccess: () => setTyped((now) => (now?.text === text ? null : now)) })
  }
  return (
    <TextInput
      label={t('name')}
      description={t('nameWhy')}
      value={text}
      maxLength={100}
      error={
        text.trim() === '' ? sentence({ code: 'input.required' }) : (problems.of('name') ?? problems.whole)
      }
      onChange={(event) => setTyped({ seen: typed?.seen ?? settings, text: event.currentTarget.value })}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}

function PlaceFields() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  const problems = useFormProblems(change.error, ['timeZone', 'country'])
  const names = new Intl.DisplayNames(t.language, { type: 'region' })
  const options = countryCodes
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, t.language))
  return (
    <>
      <Select
        label={t('timeZone')}
        description={t('timeZoneWhy')}
        searchable
        allowDeselect={false}
        limit={100}
        data={timeZoneOptions(settings.timeZone)}
        value={settings.timeZone}
        error={problems.of('timeZone') ?? problems.whole}
        onChange={(timeZone) => timeZone && change.mutate({ timeZone })}
      />
      <Select
        label={t('country')}
        description={t('countryWhy')}
        searchable
        allowDeselect={false}
        data={options}
        value={settings.country}
        error={problems.of('country')}
        onChange={(country) => country && change.mutate({ country })}
      />
    </>
  )
}

function LanguageField() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  const chosen = settings.languages
  const [first = 'en'] = chosen
  const toggle = (language: Language) =>
    change.mutate({
      languages: chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language],
    })
  return (
    <Input.Wrapper label={t('languages')} description={t('languagesWhy')}>
      <div className={`${form.checks} ${styles.languages}`}>
        {languages.map((language) => (
          <Checkbox
            key={language}
            label={
              <span lang={language}>
                {languageNames[language]}
                {chosen.length === 1 && language === first && (
                  <span className={styles.quiet}> {t('onlyLanguage')}</span>
                )}
                {language === first && chosen.length > 1 && (
                  <span className={styles.quiet}> {t('first', { name: languageNames[first] })}</span>
                )}
              </span>
            }
            checked={chosen.includes(language)}
            // At least one is worked in.
            disabled={chosen.length === 1 && chosen.includes(language)}
            onChange={() => toggle(language)}
          />
        ))}
      </div>
    </Input.Wrapper>
  )
}

function OtherWorkspaces() {
  const t = useTexts(workspaceTexts)
  const { workspace, workspaces } = useSession()
  const enter = useSwitchWorkspace()
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('workspaces')}</h2>
      <p className={form.why}>{t('workspacesWhy')}</p>
      <ul>
        {workspaces.map((one) => (
          <li key={one.id} className={styles.workspace}>
            <span className={styles.name}>
              <Name>{one.name}</Name>
            </span>
            {one.id === workspace.id ? (
              <span className={styles.quiet}>{t('here')}</span>
            ) : (
              <Button size="xs" onClick={() => enter(one.id)}>
                {t('enter')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
