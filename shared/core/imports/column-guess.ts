import type { FieldTypeName, ReadingHints } from '../fields/field-type.ts'
import type { Certainty, ColumnSample } from './table.ts'

/** Where the values of a column go. */
export type ColumnTarget =
  /** A field, or a part of one: 'industry', 'address.city', 'name.first'. */
  | { kind: 'field'; path: string }
  /** A related record, found by one of its own fields: company by name, owner (a member) by email. */
  | { kind: 'link'; field: string; object: string; by: string }
  /** A field that does not exist yet. */
  | { kind: 'new'; type: FieldTypeName; label: string }
  | { kind: 'skip' }

/** Why a column was given its target. Sentences: import-sentences.ts. */
export const guessReasons = [
  /** The header is the field's name or label. */
  'imports.guess.label',
  /** Other systems call the field so. */
  'imports.guess.alias',
  /** The header resembles a known one. */
  'imports.guess.similar',
  /** The values look like the field's. */
  'imports.guess.values',
  /** Nothing fits, so a new field is proposed. */
  'imports.guess.new',
  /** Another column already fills the field. */
  'imports.guess.taken',
  /** Kith writes this itself. */
  'imports.guess.written',
  /** Of no use in a CRM. */
  'imports.guess.unneeded',
  /** The column is empty. */
  'imports.guess.blank',
] as const
export type GuessReason = (typeof guessReasons)[number]

export interface ColumnGuess {
  /** The column's name in the file. */
  column: string
  target: ColumnTarget
  certainty: Certainty
  reason: { code: GuessReason; params: Record<string, string> }
  /** Other places it could go, best first, up to three. */
  alternatives: ColumnTarget[]
  /** Numbers are to be multiplied by it: 10,000 for a header that says 万. */
  scale?: number
  /** ISO 4217, where the header says one. */
  currency?: string
  /** What ambiguous dates and numbers mean. */
  hints: ReadingHints
}

export type ColumnInput = Pick<ColumnSample, 'name' | 'samples'> & Partial<ColumnSample>
