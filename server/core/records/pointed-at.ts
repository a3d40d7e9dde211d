import { type FieldDefinition, findField, isLinked } from '../../../shared/core/metadata.ts'
import { recordLimits } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, type Sql, sql } from '../../platform/database/sql.ts'

/** The condition that a record `r` points at the one with an id by a field. */
export function pointing(ctx: Context, field: FieldDefinition, id: Sql): Sql {
  if (!isLinked(field)) return sql`${identifier('r', field.column)} = ${id}`
  return sql`r.id in (select l.from_id from ${ctx.db.table('link')} l
    where l.to_id = ${id} and l.field_id = ${field.id})`
}

/** How many pointers are counted, at most. */
export const countedPointing = recordLimits.exactCount

/**
 * Which of some records a reference field of another object's live records points at, and how many of those
 * there are (above countedPointing: one more), whoever asks: for rules, which must see what is so. The field
 * holds one record.
 */
export async function pointedAt(
  ctx: Context,
  from: { object: string; field: string },
  ids: readonly string[],
): Promise<Map<string, number>> {
  const object = ctx.metadata.objects.get(from.object)
  const field = object && findField(object, from.field)
  if (!object || !field || ids.length === 0) return new Map()
  const some = sql`select 1 from ${ctx.db.table(object.table)} r
    where ${identifier('r', field.column)} = w.id and r.deleted_at is null limit ${countedPointing + 1}`
  const rows = await ctx.db.query<{ id: string; count: number }>(sql`
    select w.id, counted.count::integer as count from unnest(${[...new Set(ids)]}::uuid[]) as w (id)
    cross join lateral (select count(*) from (${some}) pointers) counted where counted.count > 0`)
  return new Map(rows.map((row) => [row.id, row.count]))
}
