import { codedTextField } from './shapes/text-field.ts'

export const url = codedTextField('url')
