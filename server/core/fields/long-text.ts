import { textField } from './shapes/text-field.ts'

export const longText = textField('longText')
