import type { FieldDefinition, Language, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Column } from '../../fields/field-type.ts'
import type { IndexDefinition } from '../indexes-of.ts'

/** Done at once, in the transaction that stores the definition. Takes milliseconds on a table of any size. */
export type QuickStep =
  | { kind: 'create-table'; table: string; columns: Column[]; indexes: IndexDefinition[] }
  | { kind: 'add-columns'; table: string; columns: Column[] }
  | { kind: 'drop-columns'; table: string; columns: string[] }
  | { kind: 'drop-table'; table: string }
  /** Refuses the change when records still have one of these options. */
  | { kind: 'check-options-unused'; table: string; field: FieldDefinition; keys: string[] }

/** Done in the background, in pieces that block nobody, and resumed after a crash. */
export type SlowStep =
  | { kind: 'build-index'; objectId: string; index: string }
  | { kind: 'drop-index'; index: string }
  /** An index in the order of a language that lists do not follow yet. */
  | { kind: 'build-sorted'; objectId: string; index: string; language: Language }
  /** Lists follow the order of the language from here on. */
  | { kind: 'sort-in'; language: Language }
  /** Looks for duplicates, builds the unique index, then makes the field unique. */
  | { kind: 'make-unique'; objectId: string; fieldId: string }
  /** Fills new columns from the old ones, then gives the field its new type in one short step. */
  | { kind: 'convert-field'; objectId: string; to: FieldDefinition }
  | { kind: 'number-records'; objectId: string; fieldId: string }
  | { kind: 'recompute'; objectId: string; fieldIds: string[] }
  /** Titles and search text, after what they are made of changed. */
  | { kind: 'reindex-search'; objectId: string }
  /** Rows of the link table and the search table that belong to purged fields or objects. */
  | { kind: 'remove-traces'; objectId: string | null; fieldIds: string[] }

export type Step = QuickStep | SlowStep

/** What a change of one object's definition takes. Pure data: shown as the preview, then applied. */
export interface Plan {
  objectId: string
  /** The definition to store at once: fields whose new type or uniqueness takes time still have the old. null: purged. */
  definition: ObjectDefinition | null
  steps: Step[]
  /** Reasons why it cannot be done. */
  problems: ErrorDetail[]
  /** What the administrator should know before saying yes. */
  warnings: ErrorDetail[]
}

const quickKinds: ReadonlySet<Step['kind']> = new Set<QuickStep['kind']>([
  'create-table',
  'add-columns',
  'drop-columns',
  'drop-table',
  'check-options-unused',
])

export function isQuick(step: Step): step is QuickStep {
  return quickKinds.has(step.kind)
}
