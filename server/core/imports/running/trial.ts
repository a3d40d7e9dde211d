import type { ImportPlan } from '../../../../shared/core/imports/import-plan.ts'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import type { WriteOutcome } from '../../records/index.ts'
import { makesWay } from '../mapping/make-way.ts'
import { linkedObjects } from '../mapping/order-of-links.ts'
import { type ImportRow, isImportable, type PartContext } from './import-row.ts'

/** What a dry run would have made so far, for what comes later in the same import to link to and to match. */
export interface Trial {
  /** Ids it would have given. */
  readonly made: Set<string>
  /** Titles of what it would have made because a row names it, by object and id. */
  readonly along: Map<string, Map<string, string>>
  /** Ids of what rows link to where unused records make way. */
  readonly used: Set<string>
  /** Records of objects that some part links to: with their titles and the fields they are found by. */
  readonly assumed: Map<string, RecordValues>
  readonly linked: ReadonlySet<string>
  readonly foundBy: ReadonlySet<string>
  /** Values of unique fields by field id and value, with the record that would have them. */
  readonly taken: Map<string, string>
  /** How much it may remember in all. */
  readonly most: number
}

// Some 150 to 300 bytes each: a file of this kind leaves the server half of its memory.
const mostRemembered = 1_000_000

/** The memory of a dry run of a plan; it holds only what a part of the plan asks for. */
export function openTrial(
  ctx: Context,
  plan: Pick<ImportPlan, 'parts'>,
  { most = mostRemembered }: { most?: number } = {},
): Trial {
  const uses = plan.parts.flatMap((part) => part.columns.map(({ target }) => target))
  return {
    made: new Set(),
    along: new Map(),
    used: new Set(),
    assumed: new Map(),
    linked: new Set(plan.parts.flatMap((part) => linkedObjects(ctx, part))),
    foundBy: new Set(uses.flatMap((use) => (use.kind === 'link' && use.by !== undefined ? [use.by] : []))),
    taken: new Map(),
    most,
  }
}

/** Ends a dry run before what it remembers takes the server's memory; an import remembers nothing of the kind. */
export function refuseFull({ made, assumed, taken, most }: Trial): void {
  if (made.size + assumed.size + taken.size <= most) return
  throw new AppError(
    'invalid',
    'imports.too-long-to-try',
    `A dry run can keep ${most} new records and keys in mind, and this import has more. Try out a part of the file, or start the import: it has no such limit and can be undone.`,
    { params: { limit: most } },
  )
}

/** The transaction as a dry run sees it: with what it would have made. */
export function assuming(tx: Transaction, trial: Trial | null): Transaction {
  if (trial === null) return tx
  const seen: Transaction = { ...tx, assumed: trial.assumed, transaction: (body) => body(seen) }
  return seen
}

/** Remembers what a write would have made. */
export function remember(trial: Trial, object: ObjectDefinition, outcome: WriteOutcome): void {
  if (outcome.status !== 'created') return
  trial.made.add(outcome.id)
  for (const place of takenPlaces(object, outcome.record)) trial.taken.set(place, outcome.id)
  if (!trial.linked.has(object.name)) return
  const { id, title } = outcome.record
  const kept: Record<string, unknown> = { id, title, object: object.name, deletedAt: null }
  for (const name of [...trial.foundBy, ...belongings(object)])
    if (name in outcome.record) kept[name] = outcome.record[name]
  // Rules look at titles; the rest of a record that is not there yet is as blank as it is unknown.
  trial.assumed.set(id, kept as RecordValues)
}

/** Remembers what was made because a row names it. */
export function rememberAlong(trial: Trial, object: ObjectDefinition, outcome: WriteOutcome): void {
  remember(trial, object, outcome)
  if (outcome.status !== 'created') return
  const made = trial.along.get(object.name) ?? new Map<string, string>()
  trial.along.set(object.name, made.set(outcome.id, outcome.record.title))
}

/** Remembers what the rows that go in link to, so that it is not told to make way. */
export function rememberUsed(trial: Trial, { part }: PartContext, rows: readonly ImportRow[]): void {
  const fields = part.columns
    .filter(makesWay)
    .flatMap(({ target }) => ('field' in target ? target.field : []))
  for (const row of rows.filter(isImportable))
    for (const field of fields) for (const id of [row.values[field] ?? []].flat()) trial.used.add(String(id))
}

/** What a record belongs to tells it from others of its name. */
function belongings(object: ObjectDefinition): string[] {
  return liveFields(object)
    .filter((field) => field.required === true && isReference(field))
    .map(({ name }) => name)
}

/** The record of this dry run that has a value of a unique field. */
export function takenBy(trial: Trial, fieldId: string, value: unknown): string | undefined {
  return trial.taken.get(placeOf(fieldId, value))
}

/** A unique field of which an earlier row of this dry run would have the same value. */
export function clashIn(trial: Trial, object: ObjectDefinition, record: RecordValues): string | undefined {
  return uniqueFields(object).find((field) => {
    const value = record[field.name] ?? null
    const other = value === null ? undefined : takenBy(trial, field.id, value)
    return other !== undefined && other !== record.id
  })?.name
}

function takenPlaces(object: ObjectDefinition, record: RecordValues): string[] {
  return uniqueFields(object).flatMap((field) => {
    const value = record[field.name] ?? null
    return value === null ? [] : [placeOf(field.id, value)]
  })
}

function uniqueFields(object: ObjectDefinition) {
  return liveFields(object).filter((field) => field.unique === true)
}

function placeOf(fieldId: string, value: unknown): string {
  return `${fieldId} ${JSON.stringify(value).toLowerCase()}`
}
