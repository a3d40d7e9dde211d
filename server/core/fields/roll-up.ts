import { computedField } from './computed-field.ts'

export const rollUp = computedField('rollUp')
