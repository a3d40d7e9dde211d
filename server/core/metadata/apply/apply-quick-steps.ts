import { AppError } from '../../../../shared/platform/errors.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'
import { metadataProblem, metadataSentence } from '../plan/metadata-problems.ts'
import type { QuickStep } from '../plan/steps.ts'
import { addColumns, createIndex, createTable, dropColumns, dropTable } from '../table-statements.ts'

type Apply = {
  [Kind in QuickStep['kind']]: (db: WorkspaceDatabase, step: QuickStep & { kind: Kind }) => Promise<void>
}

const apply: Apply = {
  'create-table': async (db, step) => {
    await db.run(createTable(db, step.table, step.columns))
    for (const index of step.indexes) await db.run(createIndex(db, index, 'at once'))
  },
  'add-columns': async (db, step) => void (await db.run(addColumns(db, step.table, step.columns))),
  'drop-columns': async (db, step) => void (await db.run(dropColumns(db, step.table, step.columns))),
  'drop-table': async (db, step) => void (await db.run(dropTable(db, step.table))),
  'check-options-unused': refuseUsedOptions,
}

/** Runs one quick step in the caller's transaction. Refuses when records stand against it. */
export async function applyQuickStep<Kind extends QuickStep['kind']>(
  db: WorkspaceDatabase,
  step: QuickStep & { kind: Kind },
): Promise<void> {
  await apply[step.kind](db, step)
}

async function refuseUsedOptions(
  db: WorkspaceDatabase,
  step: QuickStep & { kind: 'check-options-unused' },
): Promise<void> {
  const options = await usedOptions(db, step)
  if (options.length === 0) return
  throw new AppError(
    'conflict',
    'metadata.options-used',
    metadataSentence('metadata.options-used', { options }),
    {
      details: [
        metadataProblem(`fields.${step.field.name}.options.options`, 'metadata.options-used', { options }),
      ],
      params: { options },
    },
  )
}

/** Which of the step's options some record still has, in the bin too. */
export async function usedOptions(
  db: WorkspaceDatabase,
  { table, field, keys }: QuickStep & { kind: 'check-options-unused' },
): Promise<string[]> {
  const column = identifier('r', field.column)
  const holds = field.type === 'multiSelect' ? sql`o.key = any(${column})` : sql`${column} = o.key`
  const rows = await db.query<{ key: string }>(sql`
    select o.key from unnest(${keys}::text[]) as o (key)
    where exists (select 1 from ${db.table(table)} r where ${holds})`)
  return rows.map((row) => row.key)
}
