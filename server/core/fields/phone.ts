import { codedTextField } from './shapes/text-field.ts'

export const phone = codedTextField('phone')
