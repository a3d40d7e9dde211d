import { Button, TextInput } from '@mantine/core'
import { useTexts } from '../../platform/i18n/texts.ts'
import { textOf, useCheckedForm } from '../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { useSecondFactor, useSignOut } from '../session/session-changes.ts'
import styles from './entrance-form.module.css'
import { welcomeTexts } from './welcome-texts.ts'

/** The code of the authenticator, or a recovery code. */
export function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(welcomeTexts)
  const factor = useSecondFactor()
  const signOut = useSignOut()
  const problems = useFormProblems(factor.error, ['code'])

  function submit(values: FormData) {
    const code = textOf(values, 'code')
    factor.mutate({ code }, { onSuccess: onDone })
  }
  const { form, problem, whole } = useCheckedForm({ error: factor.error, problems, onSubmit: submit })

  return (
    <form {...form} className={styles.fields}>
      <TextInput
        name="code"
        label={t('code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        autoFocus
        error={problem('code') ?? whole}
      />
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={factor.isPending}>
        {t('continue')}
      </Button>
      <p className={styles.after}>
        <button type="button" className={styles.link} onClick={signOut}>
          {t('otherAccount')}
        </button>
      </p>
    </form>
  )
}
