import { IconMail } from '@tabler/icons-react'
import styles from './cell/cell.module.css'
import { SoftBreaks } from './cell/soft-breaks.tsx'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const email: WebFieldType<string> = {
  leadsOut: true,
  icon: IconMail,
  align: 'left',
  width: 190,
  Cell: EmailCell,
}

function EmailCell({ value }: CellProps<string>) {
  return (
    <a href={`mailto:${value}`} className={styles.link} tabIndex={-1}>
      <SoftBreaks text={value} />
    </a>
  )
}
