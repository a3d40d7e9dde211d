import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { linkKey, weakLinkKey } from '../../../shared/core/imports/link-key.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { all, identifier, join, type Sql, sql } from '../../platform/database/sql.ts'
import { visibleRecords } from '../access/visible-records.ts'
import { serverFieldTypes } from '../fields/index.ts'

/** Records of one object by the key of a text of theirs: how links of a file find what they name. */
export interface LinkIndex {
  /** The record a text names; 'several' when it names more than one, null when none. */
  find(text: string): string | 'several' | null
  add(text: string, id: string): void
}

/** More records than this are not held in memory; a link to them names them by a unique field instead. */
export const mostIndexed = 1_000_000

/** Reads all records the actor may see into an index by one of their fields (or the title). Some 100 bytes each. */
export async function loadLinkIndex(
  ctx: Context,
  object: ObjectDefinition,
  by: string | undefined,
): Promise<LinkIndex> {
  const found: Found = new Map()
  const weak: Found = new Map()
  const index: LinkIndex = {
    // A weak key ("Acme" for "Acme Ltd") decides only where the strong one finds nothing.
    find: (text) => found.get(linkKey(text)) ?? weak.get(weakLinkKey(text)) ?? null,
    add: (text, id) => {
      enter(found, linkKey(text), id)
      enter(weak, weakLinkKey(text), id)
    },
  }
  let after: string | null = null
  do {
    const rows: [string, string][] = await readTexts(ctx, object, by, after)
    for (const [id, text] of rows) index.add(text, id)
    after = rows.length < chunk || found.size > mostIndexed ? null : rows.at(-1)![0]
  } while (after !== null)
  return index
}

type Found = Map<string, string | 'several'>

function enter(found: Found, key: string, id: string): void {
  const known = found.get(key)
  if (key !== '') found.set(key, known === undefined || known === id ? id : 'several')
}

const chunk = 20_000

/** Ids and texts of the next records in id order. */
async function readTexts(
  ctx: Context,
  object: ObjectDefinition,
  by: string | undefined,
  after: string | null,
): Promise<[string, string][]> {
  const { columns, textOf } = textColumns(object, by)
  const visible = visibleRecords(ctx, object, 'read', 'r')
  const conditions: Sql[] = [sql`r.deleted_at is null`]
  if (visible !== null) conditions.push(visible)
  if (after !== null) conditions.push(sql`r.id > ${after}::uuid`)
  const rows = await ctx.db.rows(sql`
    select r.id, ${join(columns)} from ${ctx.db.table(object.table)} r where ${all(conditions)} order by r.id limit ${chunk}`)
  return rows.map((row) => [String(row[0]), textOf(row)])
}

function textColumns(object: ObjectDefinition, by: string | undefined) {
  const field = by === undefined || by === 'title' ? undefined : findField(object, by)
  if (field === undefined) {
    return { columns: [identifier('r', 'title')], textOf: (row: readonly unknown[]) => String(row[1]) }
  }
  const type = serverFieldTypes[field.type]
  const columns = type.columns(field).map((column) => identifier('r', column.name))
  const textOf = (row: readonly unknown[]) => {
    const value = type.read(row, 1, field)
    return value === null ? '' : fieldTypeOf(field).formatPlain(value, field)
  }
  return { columns, textOf }
}
