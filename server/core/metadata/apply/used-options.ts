import { AppError } from '../../../../shared/platform/errors.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { empty, identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import { lastPosition } from '../../../platform/events/read-events.ts'
import { metadataProblem, metadataSentence } from '../plan/metadata-problems.ts'
import type { Plan, QuickStep } from '../plan/steps.ts'

type OptionsStep = QuickStep & { kind: 'check-options-unused' }

/** Refuses to take options away that some record has. */
export async function refuseUsedOptions(db: WorkspaceDatabase, step: OptionsStep): Promise<void> {
  refuse(step, await usedOptions(db, step))
}

/** Which of the step's options some record still has, in the bin too. */
export function usedOptions(db: WorkspaceDatabase, step: OptionsStep): Promise<string[]> {
  return usedAmong(db, step, empty)
}

/**
 * Looks again at what was written since `refuseUsedOptions` looked, when nobody writes any more: a record may
 * have got an option just then. Gives the second look, to be taken behind holdWrites.
 */
export async function beforeSecondLook(
  tx: Transaction,
  plans: readonly Plan[],
): Promise<() => Promise<void>> {
  const steps = plans.flatMap((plan) =>
    plan.steps.filter((step): step is OptionsStep => step.kind === 'check-options-unused'),
  )
  if (steps.length === 0) return async () => {}
  // What has a position is seen by whoever looks after this.
  const position = await lastPosition(tx.db)
  return async () => {
    const since = writtenSince(tx.db, position)
    for (const step of steps) refuse(step, await usedAmong(tx.db, step, sql`and r.id in (${since})`))
  }
}

function writtenSince(db: WorkspaceDatabase, position: number): Sql {
  return sql`select e.record_id from ${db.table('outbox')} o
    cross join unnest(o.event_ids) as written (id) join ${db.table('event')} e on e.id = written.id
    where o.position > ${position} or o.position is null`
}

async function usedAmong(
  db: WorkspaceDatabase,
  { table, field, keys }: OptionsStep,
  among: Sql,
): Promise<string[]> {
  const column = identifier('r', field.column)
  const holds = field.type === 'multiSelect' ? sql`o.key = any(${column})` : sql`${column} = o.key`
  const rows = await db.query<{ key: string }>(sql`
    select o.key from unnest(${keys}::text[]) as o (key)
    where exists (select 1 from ${db.table(table)} r where ${holds} ${among})`)
  return rows.map((row) => row.key)
}

function refuse({ field }: OptionsStep, options: readonly string[]): void {
  if (options.length === 0) return
  throw new AppError(
    'conflict',
    'metadata.options-used',
    metadataSentence('metadata.options-used', { options }),
    {
      details: [
        metadataProblem(`fields.${field.name}.options.options`, 'metadata.options-used', { options }),
      ],
      params: { options },
    },
  )
}
