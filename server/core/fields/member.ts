import { referenceField } from './reference.ts'

export const member = referenceField('member')
