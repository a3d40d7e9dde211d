import { textField } from './shapes/text-field.ts'

export const url = textField('url')
