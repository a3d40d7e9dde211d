import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { linkKey } from '../../../../shared/core/imports/link-key.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { all, identifier, join, type Sql, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { meantFirst, otherNames } from '../mapping/other-names.ts'
import { largeIndex, uniqueIndex } from './link-lookup.ts'

/** Records of one object by a text of theirs: how links of a file find what they name. */
export interface LinkIndex {
  /** To be called with the texts of a batch before they are looked for. */
  prepare(tx: Transaction, texts: readonly string[]): Promise<void>
  /** The record a text names; 'several' when it names more than one, null when none. */
  find(text: string): string | 'several' | null
  /** All it may name, those called so by their own name before those that are also called so. */
  candidates(text: string): readonly (readonly string[])[]
  add(text: string, id: string): void
}

/** Of more records than this the names are looked up batch by batch instead of held in memory. */
const mostIndexed = 200_000

/**
 * The index of an object's records by one of their fields (or the title), as far as the actor may see them.
 * Names are matched with case, accents, width, spaces and punctuation aside; unique fields by their own rule.
 */
export async function openLinkIndex(
  ctx: Context,
  object: ObjectDefinition,
  by: string | undefined,
): Promise<LinkIndex> {
  const field = by === undefined || by === 'title' ? undefined : findField(object, by)
  if (field?.unique === true || field?.type === 'email') return uniqueIndex(object, field)
  const isName = field === undefined || field.name === object.titleField
  if (isName && object.hidden !== true && (await isLarge(ctx, object))) return largeIndex(object)
  return loadIndex(ctx, object, by)
}

async function isLarge(ctx: Context, object: ObjectDefinition): Promise<boolean> {
  const rows = await ctx.db.rows(sql`
    select count(*) from (select 1 from ${ctx.db.table(object.table)} limit ${mostIndexed + 1}) as counted`)
  return Number(rows[0]?.[0]) > mostIndexed
}

async function loadIndex(ctx: Context, object: ObjectDefinition, by: string | undefined): Promise<LinkIndex> {
  const isName = by === undefined || by === 'title' || by === object.titleField
  const index = memoryIndex(isName ? await meantFirst(ctx, object) : undefined)
  if (isName) for (const { text, id } of await otherNames(ctx, object)) index.addOther(text, id)
  let after: string | null = null
  do {
    const rows: [string, string][] = await readTexts(ctx, object, by, after)
    for (const [id, text] of rows) index.add(text, id)
    after = rows.length < chunk ? null : rows.at(-1)![0]
  } while (after !== null)
  return index
}

/** An empty index that is filled by `add`. Of several of one name, the only one that is meant first is found. */
function memoryIndex(
  first: ReadonlySet<string> = new Set(),
): LinkIndex & { addOther(text: string, id: string): void } {
  const found: Named = new Map()
  // Names that count where no record has them as its own.
  const others: Named = new Map()
  // The same few names stand in most rows.
  const asked = new Map<string, string | 'several' | null>()
  return {
    prepare: async () => {},
    find: (text) => {
      const known = asked.get(text)
      if (known !== undefined) return known
      if (asked.size >= mostAsked) asked.clear()
      const key = linkKey(text)
      const answer = oneOf(found.get(key) ?? others.get(key), first)
      asked.set(text, answer)
      return answer
    },
    candidates: (text) => [found, others].flatMap((names) => listOf(names.get(linkKey(text)))),
    add: (text, id) => {
      asked.clear()
      addTo(found, linkKey(text), id)
    },
    addOther: (text, id) => addTo(others, linkKey(text), id),
  }
}

/** By the key of a name: the record, or those of one name. */
type Named = Map<string, string | string[]>

function oneOf(named: string | string[] | undefined, first: ReadonlySet<string>): string | 'several' | null {
  if (!Array.isArray(named)) return named ?? null
  const [meant, ...more] = named.filter((id) => first.has(id))
  return meant !== undefined && more.length === 0 ? meant : 'several'
}

function listOf(named: string | string[] | undefined): string[][] {
  return named === undefined ? [] : [[named].flat()]
}

function addTo(names: Named, key: string, id: string): void {
  if (key === '') return
  const known = names.get(key)
  if (known === undefined) names.set(key, id)
  else if (!Array.isArray(known)) names.set(key, known === id ? id : [known, id])
  else if (known.length < mostOfOneName && !known.includes(id)) known.push(id)
}

/** Of more records of one name, which is meant is not looked for. */
const mostOfOneName = 100
const mostAsked = 10_000
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
