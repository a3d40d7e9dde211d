import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useCheckedForm } from '../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../platform/ui/forms/password-field.tsx'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { sessionQuery } from '../session/session.ts'
import { useSignIn } from '../session/session-changes.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance-form.module.css'
import { SecondFactorForm } from './second-factor-form.tsx'
import { SignInAddress } from './sign-in-address.tsx'
import { welcomeTexts } from './welcome-texts.ts'

/** E-mail and password, then the second factor where one is set up. */
export function SignInPage() {
  const t = useTexts(welcomeTexts)
  const navigate = useNavigate()
  usePageTitle(t('signIn'))
  const { next = '/', ended } = useSearch({ from: '/sign-in' })
  const { data: session } = useSuspenseQuery(sessionQuery)
  const why = ended === undefined ? t('signInWhy') : t(ended === 'member' ? 'accessEnded' : 'sessionEnded')
  const goOn = () => navigate({ to: next, replace: true })

  return session.state === 'second-factor' ? (
    <Entrance title={t('secondFactor')} why={t('secondFactorWhy')}>
      <SecondFactorForm onDone={goOn} />
    </Entrance>
  ) : (
    <Entrance title={t(ended === 'member' ? 'signIn' : 'welcomeBack')} why={why}>
      <PasswordForm onDone={goOn} />
    </Entrance>
  )
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(welcomeTexts)
  const signIn = useSignIn()
  const problems = useFormProblems(signIn.error, ['email', 'password'])

  function submit(values: FormData) {
    signIn.mutate(
      { email: String(values.get('email')), password: String(values.get('password')) },
      { onSuccess: (state) => state.state === 'signed-in' && onDone() },
    )
  }
  const { form, problem, whole } = useCheckedForm({ error: signIn.error, problems, onSubmit: submit })

  return (
    <form {...form} className={styles.fields}>
      <SignInAddress problem={problem('email')} />
      <PasswordField
        name="password"
        label={t('password')}
        autoComplete="current-password"
        required
        error={problem('password')}
      />
      <Refusal>{whole}</Refusal>
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
