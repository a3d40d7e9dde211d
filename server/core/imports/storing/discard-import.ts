import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { lockImport } from './stored-import.ts'

/** Forgets a draft and what its dry run found. Emits imports.discarded. Refuses an import that was started: its undo needs it. */
export function discardImport(ctx: Context, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { status } = await lockImport(tx, id)
    if (status !== 'draft') throw alreadyStarted()
    await tx.db.run(sql`delete from ${tx.db.table('import_problem')} where import_id = ${id}`)
    await tx.db.run(sql`delete from ${tx.db.table('import_link')} where import_id = ${id}`)
    await tx.db.run(sql`delete from ${tx.db.table('import')} where id = ${id}`)
    tx.emit({ kind: 'imports.discarded', payload: { importId: id } })
  })
}

function alreadyStarted(): AppError {
  return new AppError(
    'conflict',
    'imports.not-a-draft',
    'Only a draft can be discarded, and this import has been started. Stop it or undo it instead.',
  )
}
