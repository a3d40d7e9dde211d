import { Button, PasswordInput, Select, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFormProblems } from '../../platform/ui/form-problems.ts'
import { usePageTitle } from '../../platform/ui/page-title.ts'
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

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name)).trim()
    const administrator = {
      name: text('name'),
      email: text('email'),
      password: String(form.get('password')),
      language,
    }
    const workspace = { name: text('workspace'), language, ...place }
    create.mutate({ administrator, workspace }, { onSuccess: () => navigate({ to: '/', replace: true }) })
  }

  return (
    <form onSubmit={submit} className={styles.fields}>
      <TextInput
        name="name"
        label={t('yourName')}
        autoComplete="name"
        required
        withAsterisk={false}
        autoFocus
        error={problems.of('administrator.name')}
      />
      <TextInput
        name="email"
        type="email"
        label={t('workEmail')}
        autoComplete="username"
        required
        withAsterisk={false}
        error={problems.of('administrator.email')}
      />
      <PasswordInput
        name="password"
        label={t('password')}
        autoComplete="new-password"
        minLength={10}
        required
        withAsterisk={false}
        description={t('passwordHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={problems.of('administrator.password')}
      />
      <TextInput
        name="workspace"
        label={t('workspaceName')}
        autoComplete="organization"
        required
        withAsterisk={false}
        error={problems.of('workspace.name')}
      />
      <div className={styles.pair}>
        <Select
          label={t('homeCurrency')}
          data={currencyOptions(place.currency, language)}
          value={place.currency}
          onChange={(currency) => currency && setPlace({ ...place, currency })}
          searchable
          error={problems.of('workspace.currency')}
        />
        <Select
          label={t('timeZone')}
          data={timeZoneOptions(place.timeZone)}
          value={place.timeZone}
          onChange={(timeZone) => timeZone && setPlace({ ...place, timeZone })}
          searchable
          maxDropdownHeight={260}
          error={problems.of('workspace.timeZone')}
        />
      </div>
      {problems.whole && (
        <p className={styles.refusal} role="alert">
          {problems.whole}
        </p>
      )}
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={create.isPending}>
        {t('createWorkspace')}
      </Button>
    </form>
  )
}
