import { textField } from './shapes/text-field.ts'

export const email = textField('email')
