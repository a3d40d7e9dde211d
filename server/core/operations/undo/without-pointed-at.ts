import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { Transaction } from '../../../platform/context.ts'
import { all, join, type Sql, sql } from '../../../platform/database/sql.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'
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
  undoOf: string
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
    kept.push(
      ...writes.filter(({ event }) => found.has(event.recordId ?? '')).map(({ event }) => inUse(event)),
    )
    writes = writes.filter(({ event }) => !found.has(event.recordId ?? ''))
  }
}

async function pointedAtByOthers(
  tx: Transaction,
  object: ObjectDefinition,
  writes: readonly Planned[],
  { undoOf, pending }: Undoing,
): Promise<Set<string>> {
  const deletions = writes.filter(({ write }) => write.action === 'delete').map(({ event }) => event)
  const ids = deletions.flatMap((event) => event.recordId ?? [])
  const leaving = [...pending, ...ids]
  const branches = pointers(tx, object).map(
    ({ table, points }) => sql`
    select x.id from unnest(${ids}::uuid[], ${deletions.map((event) => event.id)}::uuid[]) as x (id, event_id)
    where exists (select 1 from ${table} r where ${all([
      points,
      sql`r.deleted_at is null and r.id <> all(${leaving}::uuid[])`,
      sql`not exists (select 1 from ${tx.db.table('event')} e where e.record_id = r.id and e.id < x.event_id
        and e.operation_id = ${undoOf}::uuid and e.kind in ('records.created', 'records.restored'))`,
    ])})`,
  )
  if (ids.length === 0 || branches.length === 0) return new Set()
  const rows = await tx.db.rows(join(branches, ' union all '))
  return new Set(rows.map((row) => String(row[0])))
}

/** The fields of live objects that point at an object. Notes and files go where what they are about goes. */
function pointers(tx: Transaction, target: ObjectDefinition): { table: Sql; points: Sql }[] {
  return [...tx.metadata.objects.values()]
    .filter((object) => object.name !== 'note' && object.name !== 'file')
    .flatMap((object) =>
      liveFields(object)
        .filter((field) => isReference(field) && targetNames(field).includes(target.name))
        .map((field) => ({
          table: tx.db.table(object.table),
          points: pointing(tx, field, sql`x.id`),
        })),
    )
}

function inUse(event: StoredEvent): NewProblem {
  return problemOf(event, {
    code: 'operations.in-use',
    message:
      'Records that stay point at this one, so it was kept. Point them at another record first to undo it.',
  })
}
