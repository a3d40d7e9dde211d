import { IconBraces } from '@tabler/icons-react'
import type { Json } from '../../../shared/core/fields/json.ts'
import styles from './cell/cell.module.css'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const json: WebFieldType<Json> = {
  icon: IconBraces,
  align: 'left',
  width: 180,
  Cell: JsonCell,
}

function JsonCell({ value }: CellProps<Json>) {
  return <code className={styles.text}>{JSON.stringify(value)}</code>
}
