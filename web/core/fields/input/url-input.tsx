import type { InputProps } from '../web-field-type.ts'
import { ParsedInput } from './parsed-input.tsx'

export function UrlInput(props: InputProps<string>) {
  return <ParsedInput {...props} inputMode="url" />
}
