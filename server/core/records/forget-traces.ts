import type { Transaction } from '../../platform/context.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'
import { forgetAnswersAbout } from '../../platform/http/idempotency/idempotency.ts'

/**
 * Removes what is kept of records outside of them, when they are removed for good: their values in the
 * history, answers that would be given again, why an operation or import could not do something with them.
 */
export async function forgetTraces(tx: Transaction, ids: readonly string[]): Promise<void> {
  const gone = sql`any(${ids}::uuid[])`
  await tx.db.run(sql`
    update ${tx.db.table('event')} set changes = null where record_id = ${gone} and changes is not null`)
  await forgetAnswersAbout(tx.db, ids)
  await forgetProblems(tx, gone)
  await forgetDuplicates(tx, ids)
  await tx.db.run(sql`delete from ${tx.db.table('import_link')} where record_id = ${gone}`)
  await forgetMarks(tx, ids, gone)
}

/** What members marked, opened or were told of. */
async function forgetMarks(tx: Transaction, ids: readonly string[], gone: Sql): Promise<void> {
  await tx.db.run(sql`delete from ${tx.db.table('favourite')} where target = any(${ids}::text[])`)
  await tx.db.run(sql`delete from ${tx.db.table('recent_record')} where record_id = ${gone}`)
  await tx.db.run(sql`delete from ${tx.db.table('notification')} where record_id = ${gone}`)
  // And of a member what was theirs alone.
  for (const table of ['favourite', 'recent_record', 'member_choice', 'notification'])
    await tx.db.run(sql`delete from ${tx.db.table(table)} where member_id = ${gone}`)
  await tx.db.run(sql`delete from ${tx.db.table('view')} where owner_id = ${gone}`)
}

// That there was a problem is still counted by what met it: its row stays, without what it said.
async function forgetProblems(tx: Transaction, gone: Sql): Promise<void> {
  const { code, message } = removed
  await tx.db.run(sql`
    update ${tx.db.table('operation_problem')} set code = ${code}, message = ${message}, params = '{}'
    where record_id = ${gone}`)
  await tx.db.run(sql`
    update ${tx.db.table('import_problem')} set code = ${code}, message = ${message}, params = '{}', value = null
    where record_id = ${gone}`)
}

const removed = {
  code: 'operations.purged',
  message: 'This record was deleted for good, so nothing can be brought back.',
}

/** A change of definitions that could not go on because records are alike keeps their titles. */
async function forgetDuplicates(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('operation')} set details = jsonb_set(details, array['error', 'details'], '[]')
    where kind = 'metadata' and jsonb_path_query_array(details, '$.error.details[*].params.records[*].id')
      ?| ${ids}::text[]`)
}
