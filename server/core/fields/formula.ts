import { computedField } from './computed-field.ts'

export const formula = computedField('formula')
