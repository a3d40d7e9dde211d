import { Button, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFormProblems } from '../../platform/ui/form-problems.ts'
import { useSecondFactor, useSignOut } from '../session/session-changes.ts'
import styles from './entrance-form.module.css'
import { welcomeTexts } from './welcome-texts.ts'

/** The code of the authenticator, or a recovery code. */
export function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(welcomeTexts)
  const factor = useSecondFactor()
  const signOut = useSignOut()
  const problems = useFormProblems(factor.error, ['code'])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code')).trim()
    factor.mutate({ code }, { onSuccess: onDone })
  }

  return (
    <form onSubmit={submit} className={styles.fields}>
      <TextInput
        name="code"
        label={t('code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        withAsterisk={false}
        autoFocus
        error={problems.of('code') ?? problems.whole}
      />
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={factor.isPending}>
        {t('continue')}
      </Button>
      <p className={styles.after}>
        <button type="button" className={styles.link} onClick={() => signOut.mutate(undefined)}>
          {t('otherAccount')}
        </button>
      </p>
    </form>
  )
}
