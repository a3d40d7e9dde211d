import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { recordLimits } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { repeated, sql } from '../../platform/database/sql.ts'
import { type LinkTarget, linkTargets, wireLinks } from './link-targets.ts'

interface LinkRow {
  field_id: string
  from_id: string
  to_id: string
  to_object_id: string
}

/** Fills the to-many fields of records, in one query for all of them. */
export async function fillLinks(
  ctx: Context,
  records: readonly { id: string; [field: string]: unknown }[],
  fields: readonly FieldDefinition[],
): Promise<void> {
  if (fields.length === 0 || records.length === 0) return
  const statement = sql`
    select field_id, from_id, to_id, to_object_id from ${ctx.db.table('link')}
    where from_id = any(${records.map((record) => record.id)}::uuid[])
      and field_id = any(${fields.map((field) => field.id)}::text[])
    order by field_id, from_id, position, to_id`
  const isPage = records.length <= recordLimits.page
  const rows = await ctx.db.query<LinkRow>(isPage ? repeated(statement) : statement)
  const byPlace = Map.groupBy(rows, (row) => `${row.from_id} ${row.field_id}`)
  for (const record of records) {
    for (const field of fields) {
      const links = byPlace.get(`${record.id} ${field.id}`)
      record[field.name] = links === undefined ? null : wireLinks(ctx, field, links.map(toTarget))
    }
  }
}

/** Makes the to-many fields of records what their values say: links that are gone go, new ones come. */
export async function storeLinks(
  ctx: Context,
  changes: readonly { id: string; field: FieldDefinition; value: unknown }[],
): Promise<void> {
  if (changes.length === 0) return
  await ctx.db.run(sql`
    delete from ${ctx.db.table('link')} l
    using json_to_recordset(${JSON.stringify(changes.map(({ id, field }) => ({ id, field: field.id })))}::json)
      as x(id uuid, field text)
    where l.from_id = x.id and l.field_id = x.field`)
  const rows = changes.flatMap(({ id, field, value }) =>
    linkTargets(ctx, field, value).map((target, position) => ({
      field_id: field.id,
      from_id: id,
      to_id: target.id,
      to_object_id: target.objectId,
      position,
    })),
  )
  if (rows.length === 0) return
  await ctx.db.run(sql`
    insert into ${ctx.db.table('link')} (field_id, from_id, to_id, to_object_id, position)
    select field_id, from_id, to_id, to_object_id, position from json_to_recordset(${JSON.stringify(rows)}::json)
      as x(field_id text, from_id uuid, to_id uuid, to_object_id text, position integer)`)
}

function toTarget(row: LinkRow): LinkTarget {
  return { id: row.to_id, objectId: row.to_object_id }
}
