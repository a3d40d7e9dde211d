import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/form-problems.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { useSession } from '../../session/session.ts'
import form from '../settings-form.module.css'
import { SettingsPage } from '../settings-page.tsx'
import { changePassword, sessionsQuery } from './profile-requests.ts'
import { profileTexts } from './profile-texts.ts'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** How one signs in: password, second factor, and where one is signed in now. */
export function SecurityPage() {
  return (
    <SettingsPage page="/settings/security">
      <div className={form.form}>
        <PasswordSection />
        <SecondFactorSection />
        <SessionsSection />
      </div>
    </SettingsPage>
  )
}

function PasswordSection() {
  const t = useTexts(profileTexts)
  const { member } = useSession()
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent('')
      setNext('')
      sayDone(t('passwordChanged'))
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  const problems = useFormProblems(change.error, ['currentPassword', 'newPassword'])
  function submit(event: FormEvent) {
    event.preventDefault()
    change.mutate()
  }
  return (
    <form className={form.section} onSubmit={submit}>
      <h2 className={form.heading}>{t('password')}</h2>
      <input type="hidden" name="username" autoComplete="username" value={member.email} readOnly />
      <PasswordInput
        label={t('currentPassword')}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        error={problems.of('currentPassword')}
      />
      <PasswordInput
        label={t('newPassword')}
        autoComplete="new-password"
        description={t('passwordHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        error={problems.of('newPassword')}
      />
      {problems.whole && (
        <p className={form.refusal} role="alert">
          {problems.whole}
        </p>
      )}
      <div className={form.actions}>
        <Button type="submit" loading={change.isPending} disabled={current === '' || next === ''}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  )
}
