import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFormProblems } from '../../platform/ui/form-problems.ts'
import { usePageTitle } from '../../platform/ui/page-title.ts'
import { useRequestReset } from '../session/session-changes.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance-form.module.css'
import { welcomeTexts } from './welcome-texts.ts'

/** Asks for a link to set a new password. Says the same whether or not somebody has the address. */
export function ForgottenPasswordPage() {
  const t = useTexts(welcomeTexts)
  const ask = useRequestReset()
  const problems = useFormProblems(ask.error, ['email'])
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

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    ask.mutate(String(new FormData(event.currentTarget).get('email')).trim())
  }

  return (
    <Entrance title={t('forgottenTitle')} why={t('forgottenWhy')}>
      <form onSubmit={submit} className={styles.fields}>
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          error={problems.of('email')}
        />
        {problems.whole && (
          <p className={styles.refusal} role="alert">
            {problems.whole}
          </p>
        )}
        <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={ask.isPending}>
          {t('sendLink')}
        </Button>
        <ToSignIn />
      </form>
    </Entrance>
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
