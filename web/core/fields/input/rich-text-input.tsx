import { htmlText, textHtml } from '../../../../shared/core/fields/html-text.ts'
import type { InputProps } from '../web-field-type.ts'
import { LongTextInput } from './long-text-input.tsx'

/** Written as plain text with paragraphs. Formatting that is there stays until the text is changed. */
export function RichTextInput({ value, onChange, ...rest }: InputProps<string>) {
  return (
    <LongTextInput
      {...rest}
      value={value === null ? null : htmlText(value)}
      onChange={(text, done) => onChange(text === null ? null : textHtml(text), done)}
    />
  )
}
