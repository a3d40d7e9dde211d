import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useCheckedForm } from '../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../platform/ui/forms/password-field.tsx'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { useResetPassword } from '../session/session-changes.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance-form.module.css'
import { welcomeTexts } from './welcome-texts.ts'

/** Where a reset link leads: a new password, and then inside. */
export function NewPasswordPage() {
  const { token } = useParams({ from: '/password-resets/$token' })
  const t = useTexts(welcomeTexts)
  usePageTitle(t('newPasswordTitle'))
  const { data, isError, isPending } = useQuery({
    queryKey: ['password-reset', token],
    queryFn: ({ signal }) =>
      request<{ email: string }>(`/password-resets/${encodeURIComponent(token)}`, { signal }),
    retry: false,
  })
  if (isPending) return null
  if (isError) {
    return (
      <Entrance title={t('resetGone')} why={t('resetGoneWhy')}>
        <Link to="/forgotten-password" className={styles.link}>
          {t('askAgain')}
        </Link>
      </Entrance>
    )
  }
  return (
    <Entrance title={t('newPasswordTitle')} why={t('newPasswordWhy', { email: data.email })}>
      <NewPasswordForm token={token} email={data.email} />
    </Entrance>
  )
}

function NewPasswordForm({ token, email }: { token: string; email: string }) {
  const t = useTexts(welcomeTexts)
  const navigate = useNavigate()
  const reset = useResetPassword(token)
  const problems = useFormProblems(reset.error, ['password'])

  function submit(values: FormData) {
    const password = String(values.get('password'))
    // The second factor, where it is on, is asked for by the sign-in page.
    reset.mutate(password, { onSuccess: () => navigate({ to: '/', replace: true }) })
  }
  const { form, problem, whole } = useCheckedForm({ error: reset.error, problems, onSubmit: submit })

  return (
    <form {...form} className={styles.fields}>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        name="password"
        label={t('newPassword')}
        autoComplete="new-password"
        required
        autoFocus
        description={t('passwordHint')}
        error={problem('password')}
      />
      <Refusal>{whole}</Refusal>
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={reset.isPending}>
        {t('setPassword')}
      </Button>
    </form>
  )
}
