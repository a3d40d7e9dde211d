import { computedField } from './shapes/computed-field.ts'

export const formula = computedField('formula')
