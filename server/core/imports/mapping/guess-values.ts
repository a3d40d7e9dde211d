import { importLimits } from '../../../../shared/core/imports/import-limits.ts'
import type { ColumnPlan } from '../../../../shared/core/imports/import-plan.ts'
import { indexNames } from '../../../../shared/core/imports/near-misses.ts'
import type { ImportTable } from '../../../../shared/core/imports-contract.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import type { Source } from '../../formats/source.ts'
import { distinctTexts } from './distinct-texts.ts'
import { type KnownTexts, knownTexts } from './known-texts.ts'
import { makesWay } from './make-way.ts'

/** The different texts of a table's columns by position, as far as it was looked into. */
export type TextsOf = (
  table: ImportTable,
  columns: readonly ColumnPlan[],
  object: ObjectDefinition,
) => Promise<ReadonlyMap<number, ReadonlyMap<string, number>>>

const rowsLookedAt = 20_000

/** Looks into the beginning of each file at the columns that take values of a list. */
export function lookingInto(ctx: Context, sourceOf: (table: ImportTable) => Promise<Source>): TextsOf {
  return async (table, columns, object) => {
    const listed = columns
      .filter((column) => listOf(ctx, object, column) !== null || makesWay(column))
      .map(({ at }) => at)
    if (listed.length === 0) return new Map()
    const wanted = { columns: listed, rows: rowsLookedAt, texts: importLimits.distinctValues }
    return (await distinctTexts(await sourceOf(table), table.format, wanted)).byColumn
  }
}

/**
 * Columns with what their misspelt texts mean ('technolgy' is 'technology') where one name alone is near,
 * and with new options where a list has none that is near and the actor may add them.
 */
export async function guessValues(
  ctx: Context,
  object: ObjectDefinition,
  columns: readonly ColumnPlan[],
  texts: ReadonlyMap<number, ReadonlyMap<string, number>>,
): Promise<ColumnPlan[]> {
  return columns.map((column) => {
    const list = listOf(ctx, object, column)
    const found = texts.get(column.at)
    return list === null || found === undefined ? column : withValues(ctx, column, list, [...found.keys()])
  })
}

const mostNewOptions = 50

function withValues(
  ctx: Context,
  column: ColumnPlan,
  list: KnownTexts,
  texts: readonly string[],
): ColumnPlan {
  const unknown = texts.filter((text) => !list.isKnown(text))
  if (unknown.length === 0) return column
  const nearest = nearestOf(list)
  const near = unknown.flatMap((text) => {
    const [first] = nearest(text)
    return first === undefined ? [] : [[text, first] as const]
  })
  const rest = unknown.length - near.length
  const mayAdd = ctx.access.can('metadata.manage') && list.field.type !== 'address'
  const createOptions = rest > 0 && rest <= mostNewOptions && mayAdd
  const target = createOptions ? { ...column.target, createOptions } : column.target
  const values = near.length > 0 ? { values: Object.fromEntries(near) } : {}
  return { ...column, target: target as ColumnPlan['target'], ...values }
}

/** Texts of the list whose names are nearest to a misspelt one; none when two are as near as each other. */
export function nearestOf(list: KnownTexts): (text: string) => string[] {
  const names = indexNames(list.names.map(({ label }) => label))
  const textOfName = new Map(list.names.map(({ label, text }) => [label, text]))
  return (text) => {
    const found = names.nearest(text, 6)
    const best = found.filter(({ distance }) => distance === found[0]?.distance)
    const different = new Set(best.map(({ name }) => textOfName.get(name)!))
    return different.size === 1 ? [...different] : []
  }
}

function listOf(ctx: Context, object: ObjectDefinition, { target }: ColumnPlan): KnownTexts | null {
  return target.kind === 'field' ? knownTexts(ctx, object, target.path) : null
}
