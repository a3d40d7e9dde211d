import type { FieldTypeName } from '../../../../../shared/core/fields/field-type.ts'
import { BoundsPart, DateBoundsPart } from './bounds-part.tsx'
import { ChoicesPart } from './choices-part.tsx'
import { CountryPart } from './country-part.tsx'
import { DecimalsPart } from './decimals-part.tsx'
import { FormatPart } from './format-part.tsx'
import { FormulaPart } from './formula-part.tsx'
import { LengthPart } from './length-part.tsx'
import { ManyPart } from './many-part.tsx'
import type { OptionPart } from './option-part.ts'
import { PatternPart } from './pattern-part.tsx'
import { RateDatePart } from './rate-date-part.tsx'
import { RollUpPart } from './roll-up-part.tsx'
import { SummedPart } from './summed-part.tsx'
import { TargetsPart } from './targets-part.tsx'

/** Which options a field of each type has in its form. */
export const optionParts: Record<FieldTypeName, readonly OptionPart[]> = {
  text: [LengthPart, PatternPart],
  longText: [LengthPart],
  richText: [LengthPart],
  number: [DecimalsPart, BoundsPart, SummedPart],
  currency: [DecimalsPart, BoundsPart, RateDatePart, SummedPart],
  percent: [DecimalsPart, BoundsPart],
  date: [DateBoundsPart],
  dateTime: [DateBoundsPart],
  boolean: [],
  select: [ChoicesPart],
  multiSelect: [ChoicesPart],
  email: [],
  phone: [CountryPart],
  url: [LengthPart],
  address: [],
  personName: [],
  reference: [TargetsPart],
  member: [ManyPart],
  file: [ManyPart],
  autoNumber: [FormatPart],
  formula: [FormulaPart, DecimalsPart, SummedPart],
  rollUp: [RollUpPart, DecimalsPart, SummedPart],
  json: [],
}
