import { IconBlockquote } from '@tabler/icons-react'
import { htmlText } from '../../../shared/core/fields/html-text.ts'
import styles from './cell/cell.module.css'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const richText: WebFieldType<string> = {
  icon: IconBlockquote,
  align: 'left',
  width: 220,
  Cell: RichTextCell,
}

function RichTextCell({ value }: CellProps<string>) {
  return <span className={styles.text}>{htmlText(value).replace(/\s+/g, ' ')}</span>
}
