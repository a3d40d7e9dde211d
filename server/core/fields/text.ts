import { textField } from './text-field.ts'

export const text = textField('text')
