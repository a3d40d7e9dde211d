import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { welcomeTexts } from './welcome-texts.ts'

/** The address somebody signs in with, as browsers know to fill it in. */
export function SignInAddress({ problem }: { problem: ReactNode }) {
  const t = useTexts(welcomeTexts)
  return (
    <TextInput
      name="email"
      type="email"
      label={t('email')}
      autoComplete="username"
      required
      autoFocus
      error={problem}
    />
  )
}
