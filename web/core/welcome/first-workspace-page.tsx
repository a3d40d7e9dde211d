import { Button, Select, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { textOf, useCheckedForm } from '../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../platform/ui/forms/password-field.tsx'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { useCreateFirstWorkspace } from '../session/session-changes.ts'
import { currencyOptions, timeZoneOptions } from './choices.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance-form.module.css'
import { guessPlace } from './place-guess.ts'
import { welcomeTexts } from './welcome-texts.ts'

const paths = [
  'administrator.name',
  'administrator.email',
  'administrator.password',
  'workspace.name',
  'workspace.currency',
  'workspace.timeZone',
]

/** The first page of an empty installation: makes the workspace and the person who runs it. */
export function FirstWorkspacePage() {
  const t = useTexts(welcomeTexts)
  usePageTitle(t('createWorkspace'))
  return (
    <Entrance title={t('claim')} why={t('noWorkspaceYet')}>
      <FirstWorkspaceForm />
    </Entrance>
  )
}

function FirstWorkspaceForm() {
  const t = useTexts(welcomeTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const create = useCreateFirstWorkspace()
  const problems = useFormProblems(create.error, paths)
  const [place, setPlace] = useState(() =>
    guessPlace(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages),
  )

  function submit(values: FormData) {
    const administrator = {
      name: textOf(values, 'administrator.name'),
      email: textOf(values, 'administrator.email'),
      password: String(values.get('administrator.password')),
      language,
    }
    const workspace = { name: textOf(values, 'workspace.name'), language, ...place }
    create.mutate(
      { administrator, workspace },
      { onSuccess: () => navigate({ to: '/start', replace: true }) },
    )
  }
  const { form, mark, whole } = useCheckedForm({ error: create.error, problems, onSubmit: submit })

  return (
    <form {...form} className={styles.fields}>
      <TextInput
        name="administrator.name"
        label={t('yourName')}
        autoComplete="name"
        required
        autoFocus
        error={mark('administrator.name')}
      />
      <TextInput
        name="administrator.email"
        type="email"
        label={t('workEmail')}
        autoComplete="username"
        required
        error={mark('administrator.email')}
      />
      <PasswordField
        name="administrator.password"
        label={t('password')}
        autoComplete="new-password"
        minLength={10}
        description={t('passwordHint')}
        error={mark('administrator.password')}
      />
      <TextInput
        name="workspace.name"
        label={t('workspaceName')}
        autoComplete="organization"
        required
        error={mark('workspace.name')}
      />
      <div className={styles.pair}>
        <Select
          label={t('homeCurrency')}
          data={currencyOptions(place.currency, language)}
          value={place.currency}
          onChange={(currency) => currency && setPlace({ ...place, currency })}
          searchable
          error={mark('workspace.currency')}
        />
        <Select
          label={t('timeZone')}
          data={timeZoneOptions(place.timeZone)}
          value={place.timeZone}
          onChange={(timeZone) => timeZone && setPlace({ ...place, timeZone })}
          searchable
          maxDropdownHeight={260}
          error={mark('workspace.timeZone')}
        />
      </div>
      <Refusal>{whole}</Refusal>
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={create.isPending}>
        {t('createWorkspace')}
      </Button>
    </form>
  )
}
