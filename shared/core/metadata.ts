import type { Language } from '../platform/languages.ts'
import type { TagColor } from '../platform/tag-colors.ts'
import type { FieldTypeName } from './fields/field-type.ts'
import { isReference } from './fields/points-at-records.ts'
import type { Filter } from './filters.ts'

export { type Language, languages } from '../platform/languages.ts'
export { type TagColor, tagColors } from '../platform/tag-colors.ts'

/** A label in any of the product's languages. `en` is what is shown where a translation is missing. */
export type LocalizedText = { en: string } & Partial<Record<Exclude<Language, 'en'>, string>>

/** Says a label in a language, falling back to a sibling script and then to English. */
export function localized(text: LocalizedText, language: Language): string {
  const sibling =
    language === 'zh-Hant' ? text['zh-Hans'] : language === 'zh-Hans' ? text['zh-Hant'] : undefined
  return text[language] ?? sibling ?? text.en
}

/** One choice of a select or multi-select field. `key` is stored and permanent; label and colour are not. */
export interface SelectOption {
  key: string
  label: LocalizedText
  color?: TagColor
  /** Kept so that old records still show it, but no longer offered. */
  retired?: boolean
}

/** A value refused unless `expression` is true. See expressions.ts for the language. */
export interface ValidationRule {
  /** An expression over the record's fields that must be true (or blank) for the record to be saved. */
  expression: string
  message: LocalizedText
}

/** What a computed field may hold. Its values are stored, compared and shown as those of the type of that name. */
export const resultTypes = ['text', 'number', 'currency', 'boolean', 'date', 'dateTime'] as const
export type ResultType = (typeof resultTypes)[number]

export const rollUpFunctions = ['count', 'sum', 'min', 'max', 'avg'] as const
export type RollUpFunction = (typeof rollUpFunctions)[number]

/** Settings of a field that only some types read. Each type validates its own (see fields/<type>.ts). */
export interface FieldOptions {
  /** text, longText, richText, url…: characters. */
  maxLength?: number
  /** text: a regular expression (RE2-like subset, linear time) the whole value must match. */
  pattern?: string
  /** number, percent, currency: bounds, inclusive. date, dateTime: ISO strings. */
  min?: number | string
  max?: number | string
  /** number, percent, currency, formula: digits after the point (shown and stored). */
  decimals?: number
  /** select, multiSelect. */
  options?: SelectOption[]
  /** reference: API names of the objects it may point at; ['*'] is any object. */
  targets?: string[]
  /** reference, member, file: holds several. */
  many?: boolean
  /** reference: what happens to this field when the target is deleted for good. */
  onDelete?: 'clear' | 'refuse'
  /** reference: label of the other direction, shown on the target's page ("Deals" on a company). */
  inverseLabel?: LocalizedText
  /** autoNumber: e.g. 'D-{0000}'. */
  format?: string
  /** formula: the expression. */
  expression?: string
  /** formula, rollUp: the type of the result. A roll-up's follows from its function and field; number when absent. */
  resultType?: ResultType
  /** rollUp: the child object, its reference field that points here, what to compute, over which. */
  rollUp?: { object: string; via: string; function: RollUpFunction; field?: string; filter?: Filter }
  /** currency: which date field fixes the exchange rate; without it the day of writing. */
  rateDateField?: string
  /** number, currency, formula, rollUp: false where a sum of many records says nothing, as of prices. */
  summed?: boolean
  /** phone: ISO country used for numbers without a prefix. Default: the workspace's. */
  country?: string
}

/**
 * One field of one object. Stored, used and sent in this one form.
 * `name` is what the API, filters and expressions say and may be renamed; `id` and `column` never change.
 */
export interface FieldDefinition {
  id: string
  /** camelCase, ^[a-z][A-Za-z0-9]{0,49}$, unique in its object. */
  name: string
  label: LocalizedText
  type: FieldTypeName
  /** Prefix of the database column(s). Chosen once; a change of type gets a new one. */
  column: string
  options: FieldOptions
  description?: LocalizedText
  required?: boolean
  unique?: boolean
  /** Wanted in an index because people sort or filter by it. Built in the background. */
  indexed?: boolean
  /** Indexed because somebody sorted a long list by it; or an administrator wants no index of it. Written by the product. */
  sorting?: 'prepared' | 'declined'
  /** The product looks records up by exactly what is stored, those in the bin too. Of standard fields only. */
  lookedUp?: boolean
  /** Its text is found by search. */
  searchable?: boolean
  /** A wire value, or { expression } computed when a record is created without it. */
  defaultValue?: unknown
  /** Shipped by code: may be relabelled and hidden, not deleted or retyped. */
  standard?: boolean
  /** Written only by the product (formula, rollUp, autoNumber, or a verb), never by a request. */
  readOnly?: boolean
  /** Of a readOnly field: another system knew it too, so that whoever makes the record and an import may say it. Of standard fields only. */
  knownElsewhere?: boolean
  /** Id of the field of its object whose change brings its own along: a history tells it with that one. Of standard fields only. */
  followsFrom?: string
  /** When it was put in the bin; its values are kept until it is restored or purged. */
  deletedAt?: string
  /** Columns its values had under former types, kept until the field is purged. Written by the product. */
  formerColumns?: string[]
}

/** One object (company, deal, a custom one). Stored, used and sent in this one form. */
export interface ObjectDefinition {
  id: string
  /** camelCase singular, unique in the workspace. */
  name: string
  label: LocalizedText
  pluralLabel: LocalizedText
  /** Database table in the workspace's schema. Chosen once. */
  table: string
  /** Tabler icon name without prefix, e.g. 'building'. */
  icon: string
  color?: TagColor
  description?: LocalizedText
  /** Name of the field whose text is the record's title. */
  titleField: string
  /** Name of the member field that owns a record, for "own" and "team" access; absent: everyone's. */
  ownerField?: string
  /**
   * Name of a field with several references: a record that points at others is seen only by who sees one
   * of them, or made or owns it. The object's own permissions hold besides.
   */
  seenWith?: string
  fields: FieldDefinition[]
  validationRules: ValidationRule[]
  standard?: boolean
  /** Written only through its module's verbs and members with the named permission. */
  writePermission?: string
  /** Left out of menus and global search (pipeline, stage…). */
  hidden?: boolean
  deletedAt?: string
  /** Counts its changes, so that a change made from an outdated view of it can be refused. */
  version?: number
  /** Column names of purged fields: never given again. Written by the product. */
  retiredColumns?: string[]
}

/** Every object of a workspace at one version, binned ones too. Immutable: a change makes a new one. */
export interface Metadata {
  version: number
  /** Live objects by API name. */
  objects: ReadonlyMap<string, ObjectDefinition>
  /** All objects by definition id, binned ones too. */
  byId: ReadonlyMap<string, ObjectDefinition>
}

export const namePattern = /^[a-z][A-Za-z0-9]{0,49}$/

/** The live (not binned) fields of an object, in order. */
export function liveFields(object: ObjectDefinition): FieldDefinition[] {
  return object.fields.filter((field) => field.deletedAt === undefined)
}

export function findField(object: ObjectDefinition, name: string): FieldDefinition | undefined {
  return object.fields.find((field) => field.name === name && field.deletedAt === undefined)
}

/** Does the field hold several records, so that its values are rows of the link table, not columns? */
export function isLinked(field: FieldDefinition): boolean {
  return field.options.many === true && isReference(field)
}
