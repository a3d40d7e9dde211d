import type { ErrorDetail } from '../../platform/errors.ts'
import type { FieldReader } from '../expressions/readers.ts'
import type { ExpressionType } from '../expressions/values.ts'
import type { Operator } from '../filters.ts'
import type { FieldDefinition, FieldOptions, Language } from '../metadata.ts'
import type { FoundDate } from './reading/read-date.ts'

export const fieldTypeNames = [
  'text',
  'longText',
  'richText',
  'number',
  'currency',
  'percent',
  'date',
  'dateTime',
  'boolean',
  'select',
  'multiSelect',
  'email',
  'phone',
  'url',
  'address',
  'personName',
  'reference',
  'member',
  'file',
  'autoNumber',
  'formula',
  'rollUp',
  'json',
] as const
export type FieldTypeName = (typeof fieldTypeNames)[number]

/** What a value needs to know of its surroundings to be read from text, shown or compared. */
export interface ValueContext {
  language: Language
  /** IANA name, e.g. 'Asia/Shanghai'. */
  timeZone: string
  /** ISO 4217 of the workspace; the currency of an amount that names none. */
  currency: string
  /** ISO 3166 alpha-2, for phone numbers without a prefix. */
  country: string
  now: Date
  /** 1 Monday to 7 Sunday; Monday where absent. */
  weekStartsOn?: number
  /** 1 to 12; January where absent. */
  fiscalYearStartMonth?: number
  /** Who 'me' is in a filter; without it 'me' matches nothing. */
  memberId?: string | null
  /** Who 'myTeam' is in a filter: the members of the teams of whoever asks, and of those below. */
  teamMemberIds?: readonly string[]
  /** A money amount in the workspace's currency by the rate of a date (ISO) or today. null: no rate. */
  toBaseCurrency?(amount: string, currency: string, date?: string): string | null
  /** Knowledge of the world's phone numbers: heavy, so browsers load it late. Without it numbers stay as typed. */
  phoneNumbers?: PhoneNumbers
  /** How people say values; there where somebody types one, and never where a file is read. */
  spoken?: Spoken
  /** What an importer found out about a whole column; decides where a single text is ambiguous. */
  hints?: ReadingHints
}

export interface PhoneNumbers {
  /** '+358401234567', or null when this is no number the world's plans know. `country` is for national forms. */
  toE164(text: string, country: string): string | null
  /** An E.164 number as people of `country` write it. */
  show(e164: string, country: string): string
  /** The country an E.164 number is of; null where the plans know none. */
  countryOf(e164: string): string | null
  /** The number one dials a country by, '358'; null for a place without a plan. */
  callingCode(country: string): string | null
}

export interface Spoken {
  /** The day at the beginning of "next friday at 14:30", 下周五 or "3.11.", and what follows it. */
  date(text: string, context: ValueContext): FoundDate | null
  /** "1.5m €" with its digits written out. */
  amount(text: string, context: ValueContext): string
}

export interface ReadingHints {
  /** What 11/03/2026 means. */
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  /** Whether 1.054 and 1,054 are about one or about a thousand. */
  decimalSeparator?: '.' | ','
  /** Bare numbers are Excel's days since 1900 or 1904. */
  excelDates?: 1900 | 1904
}

/** JSON Schema, draft 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = Record<string, unknown>

/** One condition as a filter states it. */
export interface StatedCondition {
  op: Operator
  value?: unknown
}

/** The operand in the form `matches` and the server's SQL take; undefined for isBlank and isNotBlank. */
export type ParsedOperand = { ok: true; operand: unknown } | { ok: false; problem: Problem }

/** The outcome of reading a value: the canonical wire value, or what is wrong with it. */
export type Parsed<V> = { ok: true; value: V | null } | { ok: false; problem: Problem }
export interface Problem extends Omit<ErrorDetail, 'path'> {
  /** Inside a composite value, e.g. 'city', or inside a list, e.g. '[2]'. */
  part?: string
}

export type ValueKind =
  | 'text'
  | 'number'
  | 'date'
  | 'dateTime'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'composite'
  | 'json'

/** What a field of the type may be, where its definition or its object says so. */
export type FieldMark = 'title' | 'unique' | 'indexed' | 'searchable'

/**
 * Types that are treated alike: numbers are added up and compared as such, texts of lines take room, choices
 * come from the field's own options, pointers lead to one record or several, parts make up one value.
 */
type FieldGroup =
  | 'text'
  | 'lines'
  | 'number'
  | 'time'
  | 'boolean'
  | 'choice'
  | 'reach'
  | 'parts'
  | 'pointer'
  | 'file'
  | 'computed'

/** What a type says of itself to code that treats all types alike. */
export interface FieldTraits {
  group: FieldGroup
  /** What files carry of it is a key or markup: made a text, it is what people read of it. */
  isCoded?: true
  /** Its text tells one record from another, also where no rule says that it is unique. */
  identifies?: true
  /** A derived field is a title only where its result is a text. */
  mayBe: readonly FieldMark[]
  /** How the product makes its values: a number given once, or computed from others. Absent: people write them. */
  madeBy?: 'numbering' | 'derivation'
  /**
   * Where its values can go by way of their text, and come from. Absent: to and from any type. 'away': only
   * to others. 'within': to others, from its own other shape. 'never': neither; no text stands for them.
   */
  converts?: 'away' | 'within' | 'never'
  /** What the expression of a default has to give. Absent: whatever it gives is read as any value is. */
  defaultGives?: ExpressionType
}

/** What showing a value takes of its type. `V` is its wire value: what JSON carries. */
export interface ShownFieldType<V = unknown> {
  name: FieldTypeName
  traits: FieldTraits
  /** How generic code (filters, expressions, charts) may treat the value. May depend on the options. */
  kind(field: FieldDefinition): ValueKind
  /** Operators its filter offers, most used first. */
  operators(field: FieldDefinition): readonly Operator[]
  /** As people read it in their language. */
  format(value: V, field: FieldDefinition, context: ValueContext): string
  /** As files carry it, where that is told without reading it back. */
  formatPlain?(value: V, field: FieldDefinition): string
  /** Negative, zero, positive; the order lists sort by. null sorts last and is handled by the caller. */
  compare(a: V, b: V, field: FieldDefinition): number
  equals(a: V | null, b: V | null): boolean
  /** Names and wire kinds of the parts a path may go into ('address.city'). */
  parts?: Readonly<Record<string, ValueKind>>
}

/**
 * The side of a field type both browser and server run.
 * null is "no value" for every type; an empty string, array or object parses to null.
 */
export interface FieldType<V = unknown> extends ShownFieldType<V> {
  /** How expressions see its value. Absent: they do not. A computed value is seen as its result is. */
  inExpressions?(field: FieldDefinition): FieldReader
  /** Problems with the definition's own options (bad pattern, no targets…). */
  checkOptions(options: FieldOptions): ErrorDetail[]
  /** A wire value from JSON, of any shape a caller may send. Strict: never guesses. */
  parse(input: unknown, field: FieldDefinition, context: ValueContext): Parsed<V>
  /** A wire value from text a person typed or a file held ("1.054,00 €", "yes", "3.11.2026", "￥12万"). */
  parseText(text: string, field: FieldDefinition, context: ValueContext): Parsed<V>
  /** One part from text, where it is more than plain text ('Finland' is the country FI). Default: as its kind. */
  parsePartText?(text: string, part: string, field: FieldDefinition, context: ValueContext): Parsed<unknown>
  /** As files carry it: plain, stable, what parseText reads back to the same value. */
  formatPlain(value: V, field: FieldDefinition): string
  /**
   * The operand of a condition on a value of this type, from JSON (see filters.ts for what each operator
   * takes). Refuses an operator that the field does not offer.
   */
  parseOperand(condition: StatedCondition, field: FieldDefinition, context: ValueContext): ParsedOperand
  /**
   * Does one condition hold for a value? The plain twin of the server's SQL, tested against it.
   * `operand` is what parseOperand gave.
   */
  matches(
    value: V | null,
    op: Operator,
    operand: unknown,
    field: FieldDefinition,
    context: ValueContext,
  ): boolean
  /** Text that search finds the record by; absent: never searched. */
  searchText?(value: V, field: FieldDefinition): string
  /** Its wire value as JSON Schema, for the API description. That it may be null is said beside it. */
  schema(field: FieldDefinition): JsonSchema
  /** What a request may send in its place, where that is more. */
  inputSchema?(field: FieldDefinition): JsonSchema
  /** Example wire values, for the API description and the shared test suite. */
  examples: readonly V[]
}
