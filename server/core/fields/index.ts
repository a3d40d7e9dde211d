import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import { address } from './address.ts'
import { autoNumber } from './auto-number.ts'
import { boolean } from './boolean.ts'
import { currency } from './currency.ts'
import { date } from './date.ts'
import { dateTime } from './date-time.ts'
import { email } from './email.ts'
import type { ServerFieldType } from './field-type.ts'
import { file } from './file.ts'
import { formula } from './formula.ts'
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
import { rollUp } from './roll-up.ts'
import { select } from './select.ts'
import { text } from './text.ts'
import { url } from './url.ts'

/** The database side of every field type, by name. */
export const serverFieldTypes: { readonly [T in FieldTypeName]: ServerFieldType } = {
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
