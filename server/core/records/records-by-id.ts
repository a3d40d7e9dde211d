import type { RecordValues } from '../../../shared/core/records.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { repeated, type Sql, sql } from '../../platform/database/sql.ts'
import { fillLinks } from './links.ts'
import { fieldColumns, selectFields } from './table-shape.ts'

/**
 * Records by id with all their fields, whoever asks and binned ones too: for rules, reactions and derived
 * values, which must see what is so and not what someone may see. Never for an answer to a request.
 */
export async function recordsById(
  ctx: Context,
  objectName: string,
  ids: readonly string[],
): Promise<Map<string, RecordValues>> {
  if (ids.length === 0) return new Map()
  const records = await readWhere(ctx, objectName, sql`r.id = any(${[...new Set(ids)]}::uuid[])`)
  const found = new Map(records.map((record) => [record.id, record]))
  for (const id of ids) {
    const assumed = ctx.assumed?.get(id)
    if (assumed !== undefined) found.set(id, assumed)
  }
  return found
}

const few = 1_000

/** All live records of an object of which there are few by nature (stages, pipelines): at most a thousand. */
export function fewRecords(ctx: Context, objectName: string): Promise<RecordValues[]> {
  return readWhere(ctx, objectName, live)
}

/** The same, none of which goes into the bin before the transaction ends: for pointing at one of them. */
export function fewRecordsKept(tx: Transaction, objectName: string): Promise<RecordValues[]> {
  const isTrial = tx.assumed !== undefined
  return readWhere(tx, objectName, isTrial ? live : sql`${live} for key share of r`)
}

const live = sql`r.deleted_at is null order by r.id limit ${few}`

async function readWhere(ctx: Context, objectName: string, condition: Sql): Promise<RecordValues[]> {
  const object = ctx.metadata.objects.get(objectName)
  if (object === undefined) return []
  const selection = selectFields(object, fieldColumns(object), 'r')
  const rows = await ctx.db.rows(
    repeated(sql`select ${selection.list} from ${ctx.db.table(object.table)} r where ${condition}`),
  )
  const records = rows.map((row) => selection.read(row))
  await fillLinks(ctx, records, selection.linked)
  return records
}
