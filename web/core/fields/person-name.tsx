import { IconUser } from '@tabler/icons-react'
import type { PersonName } from '../../../shared/core/fields/person-name.ts'
import { nameText } from '../../../shared/core/fields/shown/person-name.ts'
import { Name } from '../../platform/ui/name.tsx'
import styles from './cell/cell.module.css'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const personName: WebFieldType<PersonName> = {
  icon: IconUser,
  align: 'left',
  width: 190,
  Cell: PersonNameCell,
}

function PersonNameCell({ value }: CellProps<PersonName>) {
  return (
    <span className={styles.text}>
      <Name>{nameText(value)}</Name>
    </span>
  )
}
