import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { textOf, useCheckedForm } from '../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { useRequestReset } from '../session/session-changes.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance-form.module.css'
import { SignInAddress } from './sign-in-address.tsx'
import { welcomeTexts } from './welcome-texts.ts'

/** Asks for a link to set a new password. Says the same whether or not somebody has the address. */
export function ForgottenPasswordPage() {
  const t = useTexts(welcomeTexts)
  const ask = useRequestReset()
  usePageTitle(t('forgottenTitle'))
  if (ask.isSuccess) {
    return (
      <Entrance
        title={ask.data.isMailed ? t('resetAsked') : t('resetNoMail')}
        why={ask.data.isMailed ? t('resetAskedWhy', { email: ask.variables }) : t('resetNoMailWhy')}
      >
        <ToSignIn />
      </Entrance>
    )
  }

  return (
    <Entrance title={t('forgottenTitle')} why={t('forgottenWhy')}>
      <ResetForm ask={ask} />
    </Entrance>
  )
}

function ResetForm({ ask }: { ask: ReturnType<typeof useRequestReset> }) {
  const t = useTexts(welcomeTexts)
  const problems = useFormProblems(ask.error, ['email'])
  const { form, problem, whole } = useCheckedForm({
    error: ask.error,
    problems,
    onSubmit: (values) => ask.mutate(textOf(values, 'email')),
  })
  return (
    <form {...form} className={styles.fields}>
      <SignInAddress problem={problem('email')} />
      <Refusal>{whole}</Refusal>
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={ask.isPending}>
        {t('sendLink')}
      </Button>
      <ToSignIn />
    </form>
  )
}

function ToSignIn() {
  const t = useTexts(welcomeTexts)
  return (
    <p className={styles.after}>
      <Link to="/sign-in" className={styles.link}>
        {t('toSignIn')}
      </Link>
    </p>
  )
}
