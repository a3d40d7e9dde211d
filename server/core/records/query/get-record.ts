import type { OneRecord } from '../../../../shared/core/records.ts'
import { isId } from '../../../../shared/platform/ids.ts'
import type { Context } from '../../../platform/context.ts'
import { all, identifier, repeated, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { fillLinks } from '../links.ts'
import { selectForActor } from '../select-for-actor.ts'
import { notFound } from '../write/begin-changes.ts'
import { wantedFields } from './list-records.ts'
import { readableObject } from './readable-object.ts'
import { relatedRecords } from './related-records.ts'

interface GetOptions {
  fields?: string[]
  expand?: string[]
  /** Also answer for a record in the bin. */
  deleted?: boolean
}

/** One record with the fields the actor may see. What does not exist and what is invisible are both not found. */
export async function getRecord(
  ctx: Context,
  objectName: string,
  id: string,
  options: GetOptions = {},
): Promise<OneRecord> {
  const object = readableObject(ctx, objectName)
  if (!isId(id)) throw notFound(object)
  const selection = selectForActor(ctx, object, wantedFields(ctx, object, options.fields), 'r')
  const visible = visibleRecords(ctx, object, 'read', 'r')
  const conditions = [sql`${identifier('r', 'id')} = ${id}::uuid`]
  if (visible !== null) conditions.push(visible)
  if (options.deleted !== true) conditions.push(sql`${identifier('r', 'deleted_at')} is null`)
  const rows = await ctx.db.rows(
    repeated(sql`select ${selection.list} from ${ctx.db.table(object.table)} r where ${all(conditions)}`),
  )
  if (rows[0] === undefined) throw notFound(object)
  const record = selection.read(rows[0])
  await fillLinks(ctx, [record], selection.linked)
  return { record, related: await relatedRecords(ctx, object, [record], options.expand ?? []) }
}
