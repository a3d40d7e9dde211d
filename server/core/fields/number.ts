import { plainCell } from './plain-cell.ts'
import { scalarField } from './shapes/scalar-field.ts'

export const number = scalarField<number>({
  name: 'number',
  type: 'numeric',
  read: Number,
  store: String,
  exportCell: (value, field) => ({ kind: 'number', text: plainCell(value, field) }),
})
