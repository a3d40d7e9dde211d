import { equality } from './conditions/conditions.ts'
import { scalarField } from './shapes/scalar-field.ts'

export const boolean = scalarField<boolean>({
  name: 'boolean',
  type: 'boolean',
  read: (stored) => stored === true,
  store: (value) => value,
  conditions: equality,
  exportCell: (value) => ({ kind: 'boolean', text: String(value) }),
})
