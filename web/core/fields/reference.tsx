import { IconLink } from '@tabler/icons-react'
import { idsOf, type ReferenceValue } from '../../../shared/core/fields/reference.ts'
import styles from './cell/cell.module.css'
import { RecordName } from './cell/record-name.tsx'
import { ReferenceInput } from './input/reference-input.tsx'
import { ReferenceOperand } from './operand/reference-operand.tsx'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const reference: WebFieldType<ReferenceValue> = {
  icon: IconLink,
  align: 'left',
  width: 170,
  Cell: ReferenceCell,
  Input: ReferenceInput,
  Operand: ReferenceOperand,
}

/** The first of the records, a count of the others. */
export function ReferenceCell({ value, related }: CellProps<ReferenceValue>) {
  const [first, ...others] = idsOf(value)
  if (first === undefined) return null
  return (
    <span className={styles.row}>
      <RecordName id={first} related={related} />
      {others.length > 0 && <span className={styles.count}>+{others.length}</span>}
    </span>
  )
}
