import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type { FieldValues } from '../../../shared/core/fields/index.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { address } from './address.tsx'
import { autoNumber } from './auto-number.tsx'
import { boolean } from './boolean.tsx'
import { currency } from './currency.tsx'
import { date } from './date.tsx'
import { dateTime } from './date-time.tsx'
import { email } from './email.tsx'
import { file } from './file.tsx'
import { formula } from './formula.tsx'
import { json } from './json.tsx'
import { longText } from './long-text.tsx'
import { member } from './member.tsx'
import { multiSelect } from './multi-select.tsx'
import { number } from './number.tsx'
import { percent } from './percent.tsx'
import { personName } from './person-name.tsx'
import { phone } from './phone.tsx'
import { reference } from './reference.tsx'
import { richText } from './rich-text.tsx'
import { rollUp } from './roll-up.tsx'
import { select } from './select.tsx'
import { text } from './text.tsx'
import { url } from './url.tsx'
import type { WebFieldType } from './web-field-type.ts'

/** How every field type is shown. */
export const webFieldTypes: { readonly [Name in FieldTypeName]: WebFieldType<FieldValues[Name]> } = {
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

/**
 * The web side of a field, for code that treats all types alike. A formula or roll-up is shown by the
 * type of its result: give `resultField(field)` where its value is shown.
 */
export function webFieldTypeOf(field: Pick<FieldDefinition, 'type'>): WebFieldType {
  // Values meet their own type's components: both come from the same field.
  return webFieldTypes[field.type] as unknown as WebFieldType
}
