import { textField } from './text-field.ts'

export const longText = textField('longText')
