import { textField } from './text-field.ts'

export const phone = textField('phone')
