import { scalarField } from './scalar-field.ts'

export const percent = scalarField<number>({ name: 'percent', type: 'numeric', read: Number, store: String })
