import type { InputProps } from '../web-field-type.ts'
import { ParsedInput } from './parsed-input.tsx'

export function EmailInput(props: InputProps<string>) {
  return <ParsedInput {...props} inputMode="email" />
}
