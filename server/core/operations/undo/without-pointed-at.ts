import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { countedPointers, type Pointing } from '../../../../shared/core/operations.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { Transaction } from '../../../platform/context.ts'
import { all, join, type Sql, sql } from '../../../platform/database/sql.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { pointing, type RecordWrite } from '../../records/index.ts'
import type { NewProblem } from '../operation-problems.ts'
import { problemOf } from './plan-revert.ts'

/** A write that takes an event back. */
export interface Planned {
  event: StoredEvent
  write: RecordWrite
}

/** What is being undone, and the records of the piece at hand whose turn has not come. */
export interface Undoing {
  /** What it made earlier goes later. null: one record is taken back, and the others stay. */
  undoOf: string | null
  pending: ReadonlySet<string>
}

/**
 * Leaves out deletions of records that others point at which stay: a link into the bin would break what was
 * made or changed since. Those kept may point at further ones, so it looks until no more are found.
 */
export async function withoutPointedAt(
  tx: Transaction,
  object: ObjectDefinition,
  planned: readonly Planned[],
  undoing: Undoing,
): Promise<{ writes: Planned[]; kept: NewProblem[] }> {
  let writes = [...planned]
  const kept: NewProblem[] = []
  for (;;) {
    const found = await pointedAtByOthers(tx, object, writes, undoing)
    if (found.size === 0) return { writes, kept }
    const staying = writes.filter(({ event }) => found.has(event.recordId ?? ''))
    writes = writes.filter(({ event }) => !found.has(event.recordId ?? ''))
    kept.push(...(await whyKept(tx, object, { ...undoing, of: staying, going: writes })))
  }
}

async function pointedAtByOthers(
  tx: Transaction,
  object: ObjectDefinition,
  writes: readonly Planned[],
  undoing: Undoing,
): Promise<Set<string>> {
  const of = writes.filter(({ write }) => write.action === 'delete')
  const look = { ...undoing, of, going: of }
  const branches = pointers(tx, object).map(
    ({ from, points }) => sql`select x.id from ${asX(look)}
      where exists (select 1 from ${tx.db.table(from.table)} r where ${staying(tx, points, look)})`,
  )
  if (of.length === 0 || branches.length === 0) return new Set()
  const rows = await tx.db.rows(join(branches, ' union all '))
  return new Set(rows.map((row) => String(row[0])))
}

/** A look for what points at some records while others go. */
interface Look extends Undoing {
  of: readonly Planned[]
  going: readonly Planned[]
}

function recordIds(planned: readonly Planned[]): string[] {
  return planned.flatMap(({ event }) => event.recordId ?? [])
}

function asX({ of }: Look): Sql {
  return sql`unnest(${recordIds(of)}::uuid[], ${of.map(({ event }) => event.id)}::uuid[]) as x (id, event_id)`
}

/** That a record `r` points at `x` and stays: it neither goes too nor was made by what is being undone. */
function staying(tx: Transaction, points: Sql, { going, pending, undoOf }: Look): Sql {
  const leaving = [...pending, ...recordIds(going)]
  const stays = [points, sql`r.deleted_at is null and r.id <> all(${leaving}::uuid[])`]
  if (undoOf === null) return all(stays)
  return all([
    ...stays,
    sql`not exists (select 1 from ${tx.db.table('event')} e where e.record_id = r.id and e.id < x.event_id
      and e.operation_id = ${undoOf}::uuid and e.kind in ('records.created', 'records.restored'))`,
  ])
}

/** The fields of live objects that point at an object. Notes and files go where what they are about goes. */
function pointers(tx: Transaction, target: ObjectDefinition): { from: ObjectDefinition; points: Sql }[] {
  return [...tx.metadata.objects.values()]
    .filter((object) => object.name !== 'note' && object.name !== 'file')
    .flatMap((from) =>
      liveFields(from)
        .filter((field) => isReference(field) && targetNames(field).includes(target.name))
        .map((field) => ({ from, points: pointing(tx, field, sql`x.id`) })),
    )
}

/** Says of each record that is kept what points at it, as far as the actor sees that. */
async function whyKept(tx: Transaction, object: ObjectDefinition, look: Look): Promise<NewProblem[]> {
  const branches = pointers(tx, object).map(({ from, points }) => {
    const seen = visibleRecords(tx, from, 'read', 'r') ?? sql`true`
    return sql`select x.id, ${from.id}::text, (select count(*)::integer from (
        select 1 from ${tx.db.table(from.table)} r where ${all([staying(tx, points, look), seen])}
        limit ${countedPointers}) counted)
      from ${asX(look)}`
  })
  const rows = await tx.db.rows(join(branches, ' union all '))
  const byRecord = Map.groupBy(rows, (row) => String(row[0]))
  return look.of.map(({ event }) => inUse(event, byRecord.get(event.recordId ?? '') ?? []))
}

function inUse(event: StoredEvent, rows: readonly unknown[][]): NewProblem {
  const counts = new Map<string, number>()
  for (const [, objectId, count] of rows)
    counts.set(String(objectId), (counts.get(String(objectId)) ?? 0) + Number(count))
  const pointing = [...counts]
    .filter(([, count]) => count > 0)
    .map(([objectId, count]): Pointing => ({ objectId, count: Math.min(count, countedPointers) }))
    .sort((a, b) => b.count - a.count)
  return problemOf(event, {
    code: 'operations.in-use',
    message:
      'Records that stay point at this one, so it was kept. Point them at another record first to undo it.',
    params: { pointing },
  })
}
