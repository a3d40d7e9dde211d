import { scalarField } from './scalar-field.ts'

export const number = scalarField<number>({ name: 'number', type: 'numeric', read: Number, store: String })
