import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { uiTexts } from '../ui-texts.ts'

/** A password, written unseen unless one asks to see it. */
export function PasswordField(props: PasswordInputProps) {
  const t = useTexts(uiTexts)
  const [isShown, setShown] = useState(false)
  return (
    <PasswordInput
      required
      aria-invalid={props.error ? true : undefined}
      visible={isShown}
      onVisibilityChange={setShown}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      {...props}
    />
  )
}
