import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCheckedForm } from '../../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../../platform/ui/forms/password-field.tsx'
import { Refusal } from '../../../platform/ui/forms/refusal.tsx'
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
  const [round, setRound] = useState(0)
  const change = useMutation({
    mutationFn: (values: FormData) =>
      changePassword(String(values.get('currentPassword')), String(values.get('newPassword'))),
    onSuccess: () => {
      // Both fields begin anew.
      setRound(round + 1)
      sayDone(t('passwordChanged'))
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  const problems = useFormProblems(change.error, ['currentPassword', 'newPassword'])
  const {
    form: checked,
    problem,
    whole,
  } = useCheckedForm({ error: change.error, problems, onSubmit: change.mutate })
  return (
    <form key={round} {...checked} className={form.section}>
      <h2 className={form.heading}>{t('password')}</h2>
      <input type="hidden" autoComplete="username" value={member.email} readOnly />
      <PasswordField
        name="currentPassword"
        label={t('currentPassword')}
        autoComplete="current-password"
        error={problem('currentPassword')}
      />
      <PasswordField
        name="newPassword"
        label={t('newPassword')}
        autoComplete="new-password"
        minLength={10}
        description={t('passwordHint')}
        error={problem('newPassword')}
      />
      <Refusal>{whole}</Refusal>
      <div className={form.actions}>
        <Button type="submit" loading={change.isPending}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  )
}
