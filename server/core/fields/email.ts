import { codedTextField } from './shapes/text-field.ts'

export const email = codedTextField('email')
