import type { ColumnGuess } from '../../../../shared/core/imports/column-guess.ts'
import type {
  ColumnPlan,
  ColumnUse,
  ImportPart,
  ImportPlan,
} from '../../../../shared/core/imports/import-plan.ts'
import type { ImportTable } from '../../../../shared/core/imports-contract.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { guessValues, type TextsOf } from './guess-values.ts'
import { isMadeByName } from './made-by-name.ts'
import { mayMakeWay, withoutNeed } from './make-way.ts'
import { inOrderOfLinks } from './order-of-links.ts'

/** What the tables most likely mean: a plan to look at and change, whose parts can link to earlier ones. */
export async function guessPlan(
  ctx: Context,
  tables: readonly ImportTable[],
  textsOf: TextsOf,
): Promise<ImportPlan> {
  const parts: ImportPart[] = []
  for (let at = 0; at < tables.length; at++) {
    const part = await guessPart(ctx, tables, at, textsOf)
    if (part !== null) parts.push(part)
  }
  return { parts: inOrderOfLinks(ctx, parts), quiet: true }
}

/** The part of one table; null when nothing can be made of it. */
export async function guessPart(
  ctx: Context,
  tables: readonly ImportTable[],
  at: number,
  textsOf: TextsOf,
): Promise<ImportPart | null> {
  const table = tables[at]!
  const object = ctx.metadata.objects.get(table.objects[0]?.object ?? '')
  if (object === undefined) return null
  const given = new Set(tables.map((one) => one.objects[0]?.object ?? ''))
  const columns: ColumnPlan[] = []
  for (const [position, guess] of table.guesses.entries()) {
    const target = await placeOf(ctx, object, guess, given)
    columns.push({ column: guess.column, at: position, target, ...readingOf(guess) })
  }
  const texts = await textsOf(table, columns, object)
  const values = await guessValues(ctx, object, await withoutNeed(ctx, object, columns, texts), texts)
  const action = actionOf(ctx, object, table)
  return {
    table: at,
    object: object.name,
    action,
    key: action === 'create' ? null : (table.key?.field ?? null),
    // Others need its records to link to: a cell that cannot be read is no reason to leave one out.
    unreadable: isLinkedTo(tables, at) ? 'blank' : 'leaveOut',
    columns: values,
  }
}

/** What of creating and updating the role allows. */
function actionOf(ctx: Context, object: ObjectDefinition, { key }: ImportTable): ImportPart['action'] {
  const { create, update } = ctx.access.object(object.id)
  if (key === null || update === 'none') return 'create'
  return create ? 'upsert' : 'update'
}

function readingOf({ scale, currency, hints }: ColumnGuess): Partial<ColumnPlan> {
  return {
    ...(scale !== undefined && { scale }),
    ...(currency !== undefined && { currency }),
    ...(Object.keys(hints).length > 0 && { hints }),
  }
}

async function placeOf(
  ctx: Context,
  object: ObjectDefinition,
  { target }: ColumnGuess,
  given: ReadonlySet<string>,
): Promise<ColumnUse> {
  if (target.kind === 'field') return { kind: 'field', path: target.path }
  if (target.kind !== 'link') return { kind: 'skip' }
  const related = ctx.metadata.objects.get(target.object)
  const by = related === undefined || target.by === related.titleField ? {} : { by: target.by }
  const link = { kind: 'link' as const, field: target.field, ...by }
  const isElsewhere = related === undefined || related.id === object.id || given.has(related.name)
  if (isElsewhere || !isMadeByName(ctx, related)) return link
  if (await isEmpty(ctx, related)) return { ...link, createMissing: true }
  const areUntouched = mayMakeWay(ctx, related) && (await isEmpty(ctx, object))
  return areUntouched ? { ...link, createMissing: true, makeWay: true } : link
}

/** Nobody has made any, or all are in the bin: then the names in the file are the first. */
async function isEmpty(ctx: Context, object: ObjectDefinition): Promise<boolean> {
  const rows = await ctx.db.rows(
    sql`select 1 from ${ctx.db.table(object.table)} where deleted_at is null limit 1`,
  )
  return rows.length === 0
}

function isLinkedTo(tables: readonly ImportTable[], at: number): boolean {
  const object = tables[at]!.objects[0]?.object
  return tables.some(({ guesses }) =>
    guesses.some(({ target }) => target.kind === 'link' && target.object === object),
  )
}
