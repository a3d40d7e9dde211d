import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import type { QuickStep } from '../plan/steps.ts'
import {
  addColumns,
  createIndex,
  createStatistics,
  createTable,
  dropColumns,
  dropTable,
} from '../table-statements.ts'
import { refuseUsedOptions } from './used-options.ts'

type Apply = {
  [Kind in QuickStep['kind']]: (db: WorkspaceDatabase, step: QuickStep & { kind: Kind }) => Promise<void>
}

const apply: Apply = {
  'create-table': async (db, step) => {
    await db.run(createTable(db, step.table, step.columns))
    for (const index of step.indexes) {
      await db.run(createIndex(db, index, 'at once'))
      if (index.filteredBy !== null) await db.run(createStatistics(db, index, index.filteredBy))
    }
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
