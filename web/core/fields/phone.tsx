import { IconPhone } from '@tabler/icons-react'
import { useEffect } from 'react'
import { fieldTypes } from '../../../shared/core/fields/index.ts'
import styles from './cell/cell.module.css'
import { PhoneInput } from './input/phone-input.tsx'
import { TextOperand } from './operand/text-operand.tsx'
import { useValueContext, wantPhoneNumbers } from './value-context.ts'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const phone: WebFieldType<string> = {
  leadsOut: true,
  icon: IconPhone,
  align: 'left',
  width: 150,
  Cell: PhoneCell,
  Input: PhoneInput,
  Operand: TextOperand,
}

function PhoneCell({ value, field }: CellProps<string>) {
  const context = useValueContext()
  useEffect(wantPhoneNumbers, [])
  return (
    <a
      href={`tel:${value.replace(/[^\d+]/g, '')}`}
      className={`${styles.link} ${styles.number}`}
      tabIndex={-1}
    >
      {fieldTypes.phone.format(value, field, context)}
    </a>
  )
}
