import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type { FieldValues } from '../../../shared/core/fields/index.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { AddressInput } from './input/address-input.tsx'
import { BooleanInput, BooleanOperand } from './input/boolean-input.tsx'
import { DateInput } from './input/date-input.tsx'
import { DateTimeInput } from './input/date-time-input.tsx'
import { EmailInput } from './input/email-input.tsx'
import { JsonInput } from './input/json-input.tsx'
import { LongTextInput } from './input/long-text-input.tsx'
import { MoneyInput } from './input/money-input.tsx'
import { MultiSelectInput } from './input/multi-select-input.tsx'
import { NumberInput } from './input/number-input.tsx'
import { ParsedInput } from './input/parsed-input.tsx'
import { PersonNameInput } from './input/person-name-input.tsx'
import { PhoneInput } from './input/phone-input.tsx'
import { ReferenceInput } from './input/reference-input.tsx'
import { RichTextInput } from './input/rich-text-input.tsx'
import { SelectInput } from './input/select-input.tsx'
import { UrlInput } from './input/url-input.tsx'
import { DateOperand } from './operand/date-operand.tsx'
import { MoneyOperand } from './operand/money-operand.tsx'
import { OptionsOperand } from './operand/options-operand.tsx'
import { OrderedOperand } from './operand/ordered-operand.tsx'
import { ReferenceOperand } from './operand/reference-operand.tsx'
import { TextOperand } from './operand/text-operand.tsx'
import type { FieldEditor } from './web-field-type.ts'

/**
 * How every field type is written and filtered by. Pages show values without it: what imports it is fetched
 * when somebody begins to write.
 */
const fieldEditors: { readonly [Name in FieldTypeName]: FieldEditor<FieldValues[Name]> } = {
  text: { Input: ParsedInput, Operand: TextOperand },
  longText: { Input: LongTextInput, Operand: TextOperand },
  richText: { Input: RichTextInput, Operand: TextOperand },
  number: { Input: NumberInput, Operand: OrderedOperand },
  currency: { Input: MoneyInput, Operand: MoneyOperand },
  percent: { Input: NumberInput, Operand: OrderedOperand },
  date: { Input: DateInput, Operand: DateOperand },
  dateTime: { Input: DateTimeInput, Operand: DateOperand },
  boolean: { Input: BooleanInput, Operand: BooleanOperand },
  select: { Input: SelectInput, Operand: OptionsOperand },
  multiSelect: { Input: MultiSelectInput, Operand: OptionsOperand },
  email: { Input: EmailInput, Operand: TextOperand },
  phone: { Input: PhoneInput, Operand: TextOperand },
  url: { Input: UrlInput, Operand: TextOperand },
  address: { Input: AddressInput, Operand: TextOperand },
  personName: { Input: PersonNameInput, Operand: TextOperand },
  reference: { Input: ReferenceInput, Operand: ReferenceOperand },
  member: { Input: ReferenceInput, Operand: ReferenceOperand },
  file: { Input: ReferenceInput, Operand: ReferenceOperand },
  autoNumber: { Input: null, Operand: TextOperand },
  formula: { Input: null, Operand: OrderedOperand },
  rollUp: { Input: null, Operand: OrderedOperand },
  json: { Input: JsonInput, Operand: TextOperand },
}

/** The editor of a field, for code that treats all types alike. */
export function fieldEditorOf(field: Pick<FieldDefinition, 'type'>): FieldEditor {
  // Values meet their own type's components: both come from the same field.
  return fieldEditors[field.type] as unknown as FieldEditor
}
