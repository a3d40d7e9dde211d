import { IconBlockquote } from '@tabler/icons-react'
import { htmlText, textHtml } from '../../../shared/core/fields/html-text.ts'
import styles from './cell/cell.module.css'
import { LongTextInput } from './long-text.tsx'
import { TextOperand } from './operand/text-operand.tsx'
import type { CellProps, InputProps, WebFieldType } from './web-field-type.ts'

export const richText: WebFieldType<string> = {
  icon: IconBlockquote,
  align: 'left',
  width: 220,
  Cell: RichTextCell,
  Input: RichTextInput,
  Operand: TextOperand,
}

function RichTextCell({ value }: CellProps<string>) {
  return <span className={styles.text}>{htmlText(value).replace(/\s+/g, ' ')}</span>
}

/** Written as plain text with paragraphs. Formatting that is there stays until the text is changed. */
function RichTextInput({ value, onChange, ...rest }: InputProps<string>) {
  return (
    <LongTextInput
      {...rest}
      value={value === null ? null : htmlText(value)}
      onChange={(text, done) => onChange(text === null ? null : textHtml(text), done)}
    />
  )
}
