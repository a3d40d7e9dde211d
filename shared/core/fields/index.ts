import type { Money } from '../../platform/money.ts'
import type { FieldDefinition } from '../metadata.ts'
import { type Address, address } from './address.ts'
import { autoNumber } from './auto-number.ts'
import { boolean } from './boolean.ts'
import { currency } from './currency.ts'
import { date } from './date.ts'
import { dateTime } from './date-time.ts'
import { email } from './email.ts'
import type { FieldType, FieldTypeName } from './field-type.ts'
import { file } from './file.ts'
import { formula } from './formula.ts'
import { type Json, json } from './json.ts'
import { longText } from './long-text.ts'
import { member } from './member.ts'
import { multiSelect } from './multi-select.ts'
import { number } from './number.ts'
import { percent } from './percent.ts'
import { type PersonName, personName } from './person-name.ts'
import { phone } from './phone.ts'
import { type ReferenceValue, reference } from './reference.ts'
import { richText } from './rich-text.ts'
import { rollUp } from './roll-up.ts'
import { select } from './select.ts'
import { text } from './text.ts'
import { url } from './url.ts'

/** The wire value of each type. */
export interface FieldValues {
  text: string
  longText: string
  richText: string
  number: number
  currency: Money
  percent: number
  date: string
  dateTime: string
  boolean: boolean
  select: string
  multiSelect: string[]
  email: string
  phone: string
  url: string
  address: Address
  personName: PersonName
  reference: ReferenceValue
  member: ReferenceValue
  file: ReferenceValue
  autoNumber: string
  formula: unknown
  rollUp: unknown
  json: Json
}

/** Every field type, by name. */
export const fieldTypes: { readonly [Name in FieldTypeName]: FieldType<FieldValues[Name]> } = {
  text,
  longText,
  richText,
  number,
  currency,
  percent,
  date,
  dateTime,
  boolean,
  select,
  multiSelect,
  email,
  phone,
  url,
  address,
  personName,
  reference,
  member,
  file,
  autoNumber,
  formula,
  rollUp,
  json,
}

/** The type of a field, for code that treats all alike. */
export function fieldTypeOf(field: Pick<FieldDefinition, 'type'>): FieldType {
  return fieldTypes[field.type]
}
