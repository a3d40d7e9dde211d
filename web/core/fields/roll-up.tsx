import { IconSum } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const rollUp: WebFieldType = {
  icon: IconSum,
  align: 'right',
  width: 120,
  Cell: RollUpCell,
}

/** A sum over records none of which has an amount is nothing to speak of; 0 would say that they are worth nothing. */
function RollUpCell(props: CellProps<unknown>) {
  const { value, field } = props
  const isSum = field.options.rollUp?.function === 'sum'
  return isSum && isZero(value) ? '–' : <NumberCell {...props} />
}

function isZero(value: unknown): boolean {
  return Number(typeof value === 'object' ? (value as { amount: string }).amount : value) === 0
}
