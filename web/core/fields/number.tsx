import { IconHash } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const number: WebFieldType<number> = {
  icon: IconHash,
  align: 'right',
  width: 110,
  Cell: NumberCell,
}
