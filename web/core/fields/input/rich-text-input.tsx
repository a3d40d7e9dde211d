import { useState } from 'react'
import { htmlText, textHtml } from '../../../../shared/core/fields/html-text.ts'
import type { InputProps } from '../web-field-type.ts'
import { LongTextInput } from './long-text-input.tsx'

/** Written as plain text with paragraphs. Formatting that is there stays until the text is changed. */
export function RichTextInput({ value, onChange, ...rest }: InputProps<string>) {
  // Kept beside its HTML, which holds neither a space at the end of a line nor an empty line: what is typed on.
  const [typed, setTyped] = useState<{ text: string | null; html: string | null }>()
  const text = typed && typed.html === value ? typed.text : value === null ? null : htmlText(value)
  return (
    <LongTextInput
      {...rest}
      value={text}
      onChange={(next, done) => {
        const html = textHtml(next ?? '') || null
        setTyped({ text: next, html })
        onChange(html, done)
      }}
    />
  )
}
