import { type FieldDefinition, isLinked, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { Context } from '../../../platform/context.ts'
import { identifier, join, type Sql, sql } from '../../../platform/database/sql.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { fillLinks } from '../../records/index.ts'

/** A record with the value of the field that is being converted. */
interface ConversionRow {
  id: string
  version: number
  title: string
  value: unknown
}

/** Reads the value of one field of some records, in id order; `rest` is what follows the select list. */
export async function readValues(
  ctx: Context,
  object: ObjectDefinition,
  field: FieldDefinition,
  rest: Sql,
): Promise<ConversionRow[]> {
  const type = serverFieldTypes[field.type]
  const columns = type.columns(field).map(({ name }) => identifier('r', name))
  const list = join([sql`r.id`, sql`r.version`, sql`r.title`, ...columns])
  const rows = await ctx.db.rows(sql`select ${list} from ${ctx.db.table(object.table)} r ${rest}`)
  const records = rows.map((row) => ({
    id: String(row[0]),
    version: Number(row[1]),
    title: String(row[2]),
    value: columns.length === 0 ? null : type.read(row, 3, field),
  }))
  return isLinked(field) ? withLinks(ctx, field, records) : records
}

/** Titles of the records that values of a reference field point at. */
export async function titlesOf(
  ctx: Context,
  field: FieldDefinition,
  rows: readonly ConversionRow[],
): Promise<Map<string, string>> {
  if (!isReference(field)) return new Map()
  const names = targetNames(field)
  const objects = names[0] === '*' ? [...ctx.metadata.objects.keys()] : names
  const ids = [...new Set(rows.flatMap((row) => idsIn(row.value)))]
  const titles = new Map<string, string>()
  for (const name of ids.length === 0 ? [] : objects) {
    const object = ctx.metadata.objects.get(name)
    if (object === undefined) continue
    const found = await ctx.db.query<{ id: string; title: string }>(
      sql`select id, title from ${ctx.db.table(object.table)} where id = any(${ids}::uuid[])`,
    )
    for (const { id, title } of found) titles.set(id, title)
  }
  return titles
}

async function withLinks(
  ctx: Context,
  field: FieldDefinition,
  rows: readonly ConversionRow[],
): Promise<ConversionRow[]> {
  const records = rows.map(({ id }) => ({ id, [field.name]: null as unknown }))
  await fillLinks(ctx, records, [field])
  return rows.map((row, at) => ({ ...row, value: records[at]![field.name] }))
}

function idsIn(value: unknown): string[] {
  const targets = Array.isArray(value) ? value : value === null ? [] : [value]
  return targets.map((target) => (typeof target === 'object' ? String(target.id) : String(target)))
}
