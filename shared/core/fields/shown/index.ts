import type { FieldDefinition } from '../../metadata.ts'
import type { FieldTypeName, ShownFieldType } from '../field-type.ts'
import type { FieldValues } from '../index.ts'
import { address } from './address.ts'
import { autoNumber } from './auto-number.ts'
import { boolean } from './boolean.ts'
import { formula, rollUp } from './computed.ts'
import { currency } from './currency.ts'
import { date } from './date.ts'
import { dateTime } from './date-time.ts'
import { email } from './email.ts'
import { file } from './file.ts'
import { json } from './json.ts'
import { longText } from './long-text.ts'
import { member } from './member.ts'
import { multiSelect } from './multi-select.ts'
import { number } from './number.ts'
import { percent } from './percent.ts'
import { personName } from './person-name.ts'
import { phone } from './phone.ts'
import { reference } from './reference.ts'
import { richText } from './rich-text.ts'
import { select } from './select.ts'
import { text } from './text.ts'
import { url } from './url.ts'

/**
 * What showing values of every type takes, which is a third of what the types know: pages have this from the
 * first moment, and fetch `fieldTypes` when something is to be read, checked or compared.
 */
const shownFieldTypes: { readonly [Name in FieldTypeName]: ShownFieldType<FieldValues[Name]> } = {
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

/** How a field is shown, for code that treats all types alike. */
export function shownTypeOf(field: Pick<FieldDefinition, 'type'>): ShownFieldType {
  return shownFieldTypes[field.type]
}
