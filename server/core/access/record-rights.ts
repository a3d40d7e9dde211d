import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordRight, RecordRights } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, join, repeated, type Sql, sql } from '../../platform/database/sql.ts'
import { permittedRecords, visibleRecords } from './visible-records.ts'

/** What to select beside records so that each is told with what its reader may do with it. */
interface RightsColumns {
  /** Nothing where the role alone decides. */
  list: readonly Sql[]
  read(row: readonly unknown[], at: number): RecordRights
}

/**
 * What the actor may do with records of the table aliased `alias` that they may read: of a few rows that are read
 * anyway it costs a look at the owner, and one at the shares where records of the object are shared with them.
 */
export function rightsColumns(ctx: Context, object: ObjectDefinition, alias: string): RightsColumns {
  const update = rightTo(ctx, object, 'update', alias)
  const remove = rightTo(ctx, object, 'delete', alias)
  const list = [update, remove].filter((one) => typeof one !== 'boolean')
  return {
    list,
    read: (row, at) => {
      const last = at + list.length - 1
      return {
        update: typeof update === 'boolean' ? update : row[at] === true,
        delete: typeof remove === 'boolean' ? remove : row[last] === true,
      }
    },
  }
}

/** The same of one record just written, which may be another's by now. */
export async function recordRights(
  ctx: Context,
  object: ObjectDefinition,
  id: string,
): Promise<RecordRights> {
  const columns = rightsColumns(ctx, object, 'r')
  if (columns.list.length === 0) return columns.read([], 0)
  const rows = await ctx.db.rows(
    repeated(sql`select ${join(columns.list)} from ${ctx.db.table(object.table)} r
      where ${identifier('r', 'id')} = ${id}::uuid`),
  )
  return columns.read(rows[0] ?? [], 0)
}

/** A condition true for the records that the actor may change, or delete; null when that is all they see. */
export function changeableRecords(
  ctx: Context,
  object: ObjectDefinition,
  right: RecordRight,
  alias: string,
): Sql | null {
  const byVerb = decidedByVerb(ctx, object)
  if (byVerb !== null) return byVerb ? null : sql`false`
  return visibleRecords(ctx, object, right, alias)
}

/**
 * Where a verb is named for an object's writes, it alone decides on them, not whose the record is: may the
 * actor write? null where none is named.
 */
export function decidedByVerb(ctx: Context, { writePermission }: ObjectDefinition): boolean | null {
  return writePermission === undefined ? null : ctx.access.can(writePermission)
}

function rightTo(ctx: Context, object: ObjectDefinition, right: RecordRight, alias: string): boolean | Sql {
  const byVerb = decidedByVerb(ctx, object)
  if (byVerb !== null) return byVerb
  if (ctx.access.object(object.id)[right] === 'none') return false
  return permittedRecords(ctx, object, right, alias) ?? true
}
