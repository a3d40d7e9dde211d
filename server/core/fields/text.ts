import { textField } from './shapes/text-field.ts'

export const text = textField('text')
