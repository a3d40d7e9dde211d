import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { type RecordValues, recordLimits } from '../../../../shared/core/records.ts'
import { queryRecords } from '../../record-requests.ts'
import type { Spot } from '../edit/ask-store.ts'
import { lackOf, mayNeed, type Sight, type Towards } from './lack-of.ts'
import { askForNeed, type MoveNeed, type Written } from './need-store.ts'

/** Several records on their way to another column. */
export interface ManyLeaving extends Towards {
  ids: readonly string[]
  /** What the column is called. */
  column: string
  near: () => Spot
}

/** By record id: what is written besides. */
export type WrittenByRecord = ReadonlyMap<string, Written>

/**
 * Asks once for what any of the records lacks for its new column; each gets only what it lacks itself. null
 * when the person leaves them where they were; nothing of a record that lacks nothing.
 */
export async function askForMany(sight: Sight, leaving: ManyLeaving): Promise<WrittenByRecord | null> {
  if (!mayNeed(sight, leaving.place)) return new Map()
  // What cannot be read is left to the server to say.
  const read = await readWhole(sight.object.name, leaving.ids).catch(() => [])
  const records = read.filter((record) => record[leaving.field] !== leaving.value)
  const lacks = await Promise.all(
    records.map(async (record) => ({ record, ...(await lackOf(sight, leaving, record)) })),
  )
  const lacking = lacks.filter(({ fields }) => fields.length > 0)
  if (lacking.length === 0) return new Map()
  const written = await askForNeed(needOfMany(sight, leaving, lacking))
  return written && new Map(lacking.map((one) => [one.record.id, writtenFor(one.fields, written)]))
}

type Lacking = Awaited<ReturnType<typeof lackOf>> & { record: RecordValues }

function needOfMany({ object }: Sight, leaving: ManyLeaving, lacking: readonly Lacking[]): MoveNeed {
  const fields = [...new Set(lacking.flatMap((one) => one.fields))]
  const having = (field: FieldDefinition) => lacking.filter((one) => one.fields.includes(field)).length
  return {
    object,
    title: null,
    count: lacking.length,
    column: leaving.column,
    fields,
    required: new Set(lacking.flatMap((one) => [...one.required])),
    lacking: new Map(fields.map((field) => [field.name, having(field)])),
    reasons: lacking.flatMap((one) => one.reasons),
    written: {},
    error: null,
    near: leaving.near(),
  }
}

function writtenFor(fields: readonly FieldDefinition[], written: Written): Written {
  const named = fields.filter(({ name }) => written[name] != null)
  return Object.fromEntries(named.map(({ name }) => [name, written[name]]))
}

/** The records with all their fields, as many at once as a page holds. */
async function readWhole(object: string, ids: readonly string[]): Promise<RecordValues[]> {
  const count = Math.ceil(ids.length / recordLimits.page)
  const parts = Array.from({ length: count }, (_, at) =>
    ids.slice(at * recordLimits.page, (at + 1) * recordLimits.page),
  )
  const pages = await Promise.all(
    parts.map((part) =>
      queryRecords(object, {
        filter: { field: 'id', op: 'in', value: part },
        limit: recordLimits.page,
      }),
    ),
  )
  return pages.flatMap(({ records }) => records)
}
