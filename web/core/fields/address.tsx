import { IconMapPin } from '@tabler/icons-react'
import type { Address } from '../../../shared/core/fields/address.ts'
import { ParsedCell } from './cell/parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const address: WebFieldType<Address> = {
  icon: IconMapPin,
  align: 'left',
  width: 190,
  Cell: ParsedCell,
}
