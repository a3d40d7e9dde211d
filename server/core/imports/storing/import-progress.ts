import type { ImportCounts, ImportProblem } from '../../../../shared/core/imports/import-plan.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'

/** How far an import has come. Saved with each batch in its transaction: a resume does nothing twice. */
export interface ImportProgress {
  /** Position of the part at hand. */
  part: number
  /** Where its reading goes on: the reader's own resume point; null: at the beginning. */
  from: unknown
  /** By part. */
  counts: ImportCounts[]
  /** Counts the transactions: of two workers that run one import, only one can go on from the same place. */
  batches: number
  /** Objects of which it made records that a link named. */
  madeAlong?: string[]
  /** Options it added to lists, which its undo takes out of use again. */
  options?: MadeOption[]
}

export interface MadeOption {
  fieldId: string
  key: string
}

export const firstProgress: ImportProgress = { part: 0, from: null, counts: [], batches: 0 }

export const noCounts: ImportCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, failed: 0, linked: 0 }

/** Whose problems: those of the run itself, or of a dry run. */
export type ProblemRun = 'import' | 'dryRun'

/** Keeps problems under the run that found them. */
export async function storeProblems(
  tx: Transaction,
  id: string,
  run: ProblemRun,
  problems: readonly ImportProblem[],
): Promise<void> {
  if (problems.length === 0) return
  const rows = problems.map(({ column, value, recordId = null, params = {}, ...problem }) => ({
    ...problem,
    params,
    record_id: recordId,
    value: value === null ? null : storable(value),
    id: newId(),
    column_name: storable(column),
  }))
  await tx.db.run(sql`
    insert into ${tx.db.table('import_problem')}
      (id, import_id, run, part, line, column_name, severity, code, message, params, value, record_id)
    select id, ${id}::uuid, ${run}, part, line, column_name, severity, code, message, params, value, record_id
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, part integer, line bigint,
      column_name text, severity text, code text, message text, params jsonb, value text, record_id uuid)`)
}

const longestValue = 1_000

/** Shown to people, so its beginning is enough; and nothing the database cannot hold. */
function storable(text: string): string {
  return text.slice(0, longestValue).replaceAll('\0', '').toWellFormed()
}
