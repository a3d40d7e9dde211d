import { IconPhone } from '@tabler/icons-react'
import { useEffect } from 'react'
import { phone as shown } from '../../../shared/core/fields/shown/phone.ts'
import styles from './cell/cell.module.css'
import { useValueContext, wantPhoneNumbersSoon } from './value-context.ts'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const phone: WebFieldType<string> = {
  leadsOut: true,
  icon: IconPhone,
  align: 'left',
  width: 150,
  Cell: PhoneCell,
}

function PhoneCell({ value, field }: CellProps<string>) {
  const context = useValueContext()
  useEffect(wantPhoneNumbersSoon, [])
  return (
    <a
      href={`tel:${value.replace(/[^\d+]/g, '')}`}
      className={`${styles.link} ${styles.number}`}
      tabIndex={-1}
    >
      {shown.format(value, field, context)}
    </a>
  )
}
