import { IconAlignLeft } from '@tabler/icons-react'
import styles from './cell/cell.module.css'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const longText: WebFieldType<string> = {
  icon: IconAlignLeft,
  align: 'left',
  width: 220,
  Cell: LongTextCell,
}

function LongTextCell({ value }: CellProps<string>) {
  return <span className={styles.text}>{value.replace(/\s+/g, ' ')}</span>
}
