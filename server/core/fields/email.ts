import { textField } from './text-field.ts'

export const email = textField('email')
