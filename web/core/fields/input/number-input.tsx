import type { InputProps } from '../web-field-type.ts'
import { ParsedInput } from './parsed-input.tsx'

/** A number typed the way the reader's language writes it. */
export function NumberInput<V>(props: InputProps<V>) {
  return <ParsedInput {...props} inputMode="decimal" />
}
