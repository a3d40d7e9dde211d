import {
  type FieldDefinition,
  isLinked,
  liveFields,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { mayPointAt } from '../../../shared/core/references.ts'
import type { Transaction } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { decidedByVerb } from '../access/record-rights.ts'
import { attachedRecords } from './attached-records.ts'
import { forgetTraces } from './forget-traces.ts'
import { loadCurrent } from './write/load-current.ts'
import { writeRecords } from './write/write-records.ts'

/** A record that was not purged, and why. */
interface PurgeProblem {
  objectId: string
  recordId: string
  code: string
  message: string
}

interface PurgeOptions {
  /** What is about nothing but these records goes too. Default false. */
  withAttached?: boolean
  /** What is on its way out already: notes may be about each other, or about themselves. */
  leaving?: ReadonlySet<string>
}

/**
 * Removes records in the bin for good: their rows, their links and shares, what was kept of their values
 * elsewhere, and the references of others to them. What is not in the bin, what the actor may not delete and
 * what a reference forbids to remove stays and is told. Emits records.purged for each, and records.updated
 * for those that pointed at them.
 */
export async function purgeRecords(
  tx: Transaction,
  object: ObjectDefinition,
  ids: readonly string[],
  { withAttached = false, leaving = new Set() }: PurgeOptions = {},
): Promise<PurgeProblem[]> {
  const current = await loadCurrent(tx, object, ids, 'removal')
  const problems = new Map<string, PurgeProblem>()
  const refuse = (recordId: string, [code, message]: readonly [string, string]) =>
    void problems.set(recordId, { objectId: object.id, recordId, code, message })
  const byVerb = decidedByVerb(tx, object)
  for (const id of ids) {
    const found = current.get(id)
    if (found === undefined || !found.mayRead) refuse(id, refusals.notFound)
    else if (!(byVerb ?? found.mayDelete)) refuse(id, refusals.forbidden)
    else if (found.record.deletedAt === null) refuse(id, refusals.notInBin)
  }
  for (const pointer of pointersTo(tx, object)) {
    const going = ids.filter((id) => !problems.has(id))
    for (const id of await letGo(tx, pointer, going)) refuse(id, refusals.stillReferenced)
  }
  const going = ids.filter((id) => !problems.has(id))
  const kept = withAttached && going.length > 0 ? await purgeAttached(tx, going, leaving) : []
  await remove(tx, object, going)
  return [...problems.values(), ...kept]
}

/** What is about these records and nothing else goes with them, as far as the actor sees and may delete it. */
async function purgeAttached(
  tx: Transaction,
  ids: readonly string[],
  before: ReadonlySet<string>,
): Promise<PurgeProblem[]> {
  const problems: PurgeProblem[] = []
  const leaving = new Set([...before, ...ids])
  for (const { object, binned, live } of await attachedRecords(tx, ids, leaving)) {
    const outcomes = await writeRecords(
      tx,
      object,
      live.map((id) => ({ action: 'delete', id })),
      { onRefusal: 'collect' },
    )
    const deleted = live.filter((_, at) => outcomes[at]?.status !== 'failed')
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status !== 'failed') continue
      const { code, message } = outcome.error
      problems.push({ objectId: object.id, recordId: live[at]!, code, message })
    }
    const options = { withAttached: true, leaving }
    problems.push(...(await purgeRecords(tx, object, [...binned, ...deleted], options)))
  }
  return problems
}

const refusals = {
  notFound: ['records.not-found', 'There is no such record, or you may not see it.'],
  forbidden: ['records.forbidden', 'Your role does not allow this change. Ask an administrator.'],
  notInBin: [
    'records.not-in-bin',
    'This record is not in the bin. Delete it first, then remove it for good.',
  ],
  stillReferenced: [
    'records.still-referenced',
    'Other records point at this one and need it. Change or remove those first.',
  ],
} as const

interface Pointer {
  object: ObjectDefinition
  field: FieldDefinition
}

/** Fields of all objects that may point at records of one. */
function pointersTo(tx: Transaction, target: ObjectDefinition): Pointer[] {
  return [...tx.metadata.objects.values()].flatMap((object) =>
    liveFields(object)
      .filter((field) => mayPointAt(field, target))
      .map((field) => ({ object, field })),
  )
}

/** Has the records that point at these by one field point at nothing. Gives those that must stay. */
async function letGo(tx: Transaction, { object, field }: Pointer, ids: readonly string[]): Promise<string[]> {
  // Links go with the records themselves: they are rows of their own.
  if (ids.length === 0 || isLinked(field)) return []
  const column = identifier('r', field.column)
  const rows = await tx.db.query<{ id: string; target: string; isBinned: boolean }>(sql`
    select r.id, ${column} as target, r.deleted_at is not null as "isBinned"
    from ${tx.db.table(object.table)} r where ${column} = any(${ids}::uuid[]) order by r.id`)
  const live = rows.filter((row) => !row.isBinned)
  if (field.options.onDelete === 'refuse') return live.map((row) => row.target)
  const outcomes = await writeRecords(
    tx,
    object,
    live.map((row) => ({ action: 'update', id: row.id, values: { [field.name]: null } })),
    { onRefusal: 'collect', trusted: true },
  )
  const kept = live.filter((_, at) => outcomes[at]?.status === 'failed').map((row) => row.target)
  await clearBinned(
    tx,
    { object, field },
    rows.filter((row) => row.isBinned && !kept.includes(row.target)).map((row) => row.id),
  )
  return kept
}

/** What lies in the bin is not written to; it must not point at nothing when it comes back either. */
async function clearBinned(tx: Transaction, { object, field }: Pointer, ids: readonly string[]) {
  if (ids.length === 0) return
  await tx.db.run(sql`
    update ${tx.db.table(object.table)} set ${identifier(field.column)} = null where id = any(${ids}::uuid[])`)
}

async function remove(tx: Transaction, object: ObjectDefinition, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const gone = sql`any(${ids}::uuid[])`
  await tx.db.run(sql`delete from ${tx.db.table('link')} where from_id = ${gone}`)
  await tx.db.run(sql`delete from ${tx.db.table('link')} where to_id = ${gone}`)
  for (const table of ['search', 'share'])
    await tx.db.run(sql`delete from ${tx.db.table(table)} where ${identifier('record_id')} = ${gone}`)
  await forgetTraces(tx, ids)
  await tx.db.run(sql`delete from ${tx.db.table(object.table)} where id = ${gone}`)
  for (const id of ids) tx.emit({ kind: 'records.purged', objectId: object.id, recordId: id, payload: {} })
}
