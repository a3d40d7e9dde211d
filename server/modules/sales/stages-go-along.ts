import { findField } from '../../../shared/core/metadata.ts'
import {
  type RecordChange,
  type RecordRule,
  type RecordWrite,
  writeRecords,
} from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { identifier, type Sql, sql } from '../../platform/database/sql.ts'

/** A pipeline's stages go into the bin with it, for they lead nowhere by themselves, and come out with it. */
export const stagesGoAlong: RecordRule = {
  object: 'pipeline',
  name: 'stages-go-along',
  check() {},
  async follow(tx, changes) {
    for (const change of changes) {
      if (change.action === 'delete') await bring(tx, 'delete', change, live)
      if (change.action === 'restore') await bring(tx, 'restore', change, binnedSince(change))
    }
  },
}

const live = sql`r.deleted_at is null`

/** What was in the bin before the pipeline went stays there. */
function binnedSince({ before }: RecordChange): Sql {
  return sql`r.deleted_at >= ${before!.deletedAt}::timestamptz`
}

async function bring(
  tx: Transaction,
  action: 'delete' | 'restore',
  { id }: RecordChange,
  which: Sql,
): Promise<void> {
  const stage = tx.metadata.byId.get('stage')!
  const pipeline = identifier('r', findField(stage, 'pipeline')!.column)
  const rows = await tx.db.rows(sql`
    select r.id from ${tx.db.table(stage.table)} r where ${pipeline} = ${id} and ${which} order by r.id`)
  const writes = rows.map((row): RecordWrite => ({ action, id: String(row[0]) }))
  await writeRecords(tx, stage, writes, { onRefusal: 'stop', trusted: true })
}
