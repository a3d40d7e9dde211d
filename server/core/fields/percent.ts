import { plainCell } from './plain-cell.ts'
import { scalarField } from './shapes/scalar-field.ts'

export const percent = scalarField<number>({
  name: 'percent',
  type: 'numeric',
  read: Number,
  store: String,
  exportCell: (value, field) => ({ kind: 'percent', text: `${plainCell(value, field)}%` }),
})
