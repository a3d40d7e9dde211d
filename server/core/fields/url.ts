import { textField } from './text-field.ts'

export const url = textField('url')
