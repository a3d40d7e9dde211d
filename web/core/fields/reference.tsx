import { IconLink } from '@tabler/icons-react'
import type { ReferenceValue } from '../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../shared/core/fields/shown/reference.ts'
import styles from './cell/cell.module.css'
import { RecordName } from './cell/record-name.tsx'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const reference: WebFieldType<ReferenceValue> = {
  icon: IconLink,
  align: 'left',
  width: 190,
  Cell: ReferenceCell,
}

/** The first of the records, a count of the others. */
function ReferenceCell({ value, related }: CellProps<ReferenceValue>) {
  const [first, ...others] = idsOf(value)
  if (first === undefined) return null
  return (
    <span className={styles.row}>
      <RecordName id={first} related={related} />
      {others.length > 0 && <span className={styles.count}>+{others.length}</span>}
    </span>
  )
}
