import { computedField } from './shapes/computed-field.ts'

export const rollUp = computedField('rollUp')
