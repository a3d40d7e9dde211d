import { referenceField } from './reference.ts'

export const file = referenceField('file')
