import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFormProblems } from '../../platform/ui/form-problems.ts'
import { usePageTitle } from '../../platform/ui/page-title.ts'
import { sessionQuery } from '../session/session.ts'
import { useSignIn } from '../session/session-changes.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance-form.module.css'
import { SecondFactorForm } from './second-factor-form.tsx'
import { welcomeTexts } from './welcome-texts.ts'

/** E-mail and password, then the second factor where one is set up. */
export function SignInPage() {
  const t = useTexts(welcomeTexts)
  const navigate = useNavigate()
  usePageTitle(t('signIn'))
  const { next = '/' } = useSearch({ from: '/sign-in' })
  const { data: session } = useSuspenseQuery(sessionQuery)
  const goOn = () => navigate({ to: next, replace: true })

  return session.state === 'second-factor' ? (
    <Entrance title={t('secondFactor')} why={t('secondFactorWhy')}>
      <SecondFactorForm onDone={goOn} />
    </Entrance>
  ) : (
    <Entrance title={t('welcomeBack')} why={t('signInWhy')}>
      <PasswordForm onDone={goOn} />
    </Entrance>
  )
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(welcomeTexts)
  const signIn = useSignIn()
  const problems = useFormProblems(signIn.error, ['email', 'password'])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    signIn.mutate(
      { email: String(form.get('email')), password: String(form.get('password')) },
      { onSuccess: (state) => state.state === 'signed-in' && onDone() },
    )
  }

  return (
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
      <PasswordInput
        name="password"
        label={t('password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        error={problems.of('password')}
      />
      {problems.whole && (
        <p className={styles.refusal} role="alert">
          {problems.whole}
        </p>
      )}
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={signIn.isPending}>
        {t('signIn')}
      </Button>
      <p className={styles.after}>
        <Link to="/forgotten-password" className={styles.link}>
          {t('forgotten')}
        </Link>
      </p>
    </form>
  )
}
