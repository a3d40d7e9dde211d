import { textField } from './shapes/text-field.ts'

export const phone = textField('phone')
