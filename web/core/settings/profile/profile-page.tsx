import { Input, Select, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { languageNames, languages } from '../../../../shared/platform/languages.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { type Density, type Theme, useAppearance } from '../../../platform/ui/appearance.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { useChangePersonal } from '../../session/personal.ts'
import { useSession } from '../../session/session.ts'
import { ChoiceRow } from '../../shell/choice-row.tsx'
import { timeZoneOptions } from '../../welcome/choices.ts'
import form from '../settings-form.module.css'
import { SettingsPage } from '../settings-page.tsx'
import { FormatPreview } from './format-preview.tsx'
import { NotificationChoices } from './notification-choices.tsx'
import { useChangeProfile } from './profile-requests.ts'
import { profileTexts } from './profile-texts.ts'

/** Who one is, and how Kith looks for oneself. Everything is saved as it is changed. */
export function ProfilePage() {
  return (
    <SettingsPage page="/settings/profile" isForLooking>
      <Profile />
    </SettingsPage>
  )
}

function Profile() {
  const t = useTexts(profileTexts)
  return (
    <div className={form.form}>
      <section className={form.section}>
        <h2 className={form.heading}>{t('you')}</h2>
        <NameField />
        <EmailField />
        <ZoneField />
        <FormatPreview />
      </section>
      <section className={form.section}>
        <h2 className={form.heading}>{t('look')}</h2>
        <p className={form.why}>{t('everywhere')}</p>
        <LookFields />
      </section>
      <NotificationChoices />
    </div>
  )
}

function NameField() {
  const t = useTexts(profileTexts)
  const { member } = useSession()
  const change = useChangeProfile()
  const problems = useFormProblems(change.error, ['name'])
  const sentence = useDetailSentence()
  const [typed, setTyped] = useState(member.name)
  const save = () => {
    const name = typed.trim()
    if (name !== '' && name !== member.name) change.mutate({ name })
  }
  return (
    <TextInput
      label={t('name')}
      description={t('nameWhy')}
      value={typed}
      maxLength={200}
      autoComplete="name"
      error={
        typed.trim() === '' ? sentence({ code: 'input.required' }) : (problems.of('name') ?? problems.whole)
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setTyped(member.name)
      }}
    />
  )
}

function EmailField() {
  const t = useTexts(profileTexts)
  const { member } = useSession()
  return (
    <Input.Wrapper label={t('email')} description={t('emailWhy')}>
      <div>{member.email}</div>
    </Input.Wrapper>
  )
}

function ZoneField() {
  const t = useTexts(profileTexts)
  const { member, settings } = useSession()
  const change = useChangeProfile()
  const zones = timeZoneOptions(member.timeZone ?? settings.timeZone)
  const own = zones.find((zone) => zone.value === settings.timeZone)?.label ?? settings.timeZone
  return (
    <Select
      label={t('timeZone')}
      description={t('timeZoneWhy')}
      searchable
      allowDeselect={false}
      limit={100}
      data={[{ value: '', label: t('asWorkspace', { zone: own }) }, ...zones]}
      value={member.timeZone ?? ''}
      onChange={(zone) => change.mutate({ timeZone: zone === null || zone === '' ? null : zone })}
    />
  )
}

const languageChoices = languages.map((language) => ({
  value: language,
  text: languageNames[language],
  lang: language,
}))

function LookFields() {
  const t = useTexts(profileTexts)
  const language = useLanguage()
  const appearance = useAppearance()
  const change = useChangePersonal()
  const themes: { value: Theme; text: string }[] = [
    { value: 'system', text: t('themeSystem') },
    { value: 'light', text: t('themeLight') },
    { value: 'dark', text: t('themeDark') },
  ]
  const densities: { value: Density; text: string }[] = [
    { value: 'compact', text: t('densityCompact') },
    { value: 'normal', text: t('densityNormal') },
    { value: 'roomy', text: t('densityRoomy') },
  ]
  return (
    <>
      <ChoiceRow
        look="form"
        label={t('language')}
        choices={languageChoices}
        value={language}
        onChange={change.language}
      />
      <ChoiceRow
        look="form"
        label={t('theme')}
        choices={themes}
        value={appearance.theme}
        onChange={(theme) => change.appearance({ theme })}
      />
      <ChoiceRow
        look="form"
        label={t('density')}
        choices={densities}
        value={appearance.density}
        onChange={(density) => change.appearance({ density })}
      />
      <Switch
        label={t('singleKeys')}
        description={t('singleKeysWhy')}
        checked={appearance.singleKeys}
        onChange={(event) => change.appearance({ singleKeys: event.currentTarget.checked })}
      />
    </>
  )
}
