import type { ColumnPlan, ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import { linkKey } from '../../../../shared/core/imports/link-key.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import type { Context } from '../../../platform/context.ts'
import { fewRecords } from '../../records/index.ts'
import { otherNames } from './other-names.ts'

/** Has an object first records that may make way for those of a file, and may the actor put them away? */
export function mayMakeWay(ctx: Context, object: ObjectDefinition): boolean {
  const { writePermission } = object
  const mayDelete =
    writePermission === undefined
      ? ctx.access.object(object.id).delete === 'all'
      : ctx.access.can(writePermission)
  return mayDelete && (ctx.rules.get(object.id) ?? []).some(({ makeWay }) => makeWay !== undefined)
}

/** Does a column of a plan have first records make way? */
export function makesWay({ target }: ColumnPlan): boolean {
  return target.kind === 'link' && target.createMissing === true && target.makeWay === true
}

/** Objects whose unused first records make way for those that rows of a part name. */
export function objectsMakingWay(ctx: Context, part: ImportPart): ObjectDefinition[] {
  const object = ctx.metadata.objects.get(part.object)
  // What is unused stands where the file's records do not come to.
  if (object === undefined || part.belongsTo !== undefined) return []
  const related = part.columns.filter(makesWay).flatMap(({ target }) => {
    const field = target.kind === 'link' ? findField(object, target.field) : undefined
    return (field && ctx.metadata.objects.get(targetNames(field)[0] ?? '')) ?? []
  })
  return [...new Set(related)]
}

/** Ids of the first records of an object that nothing uses. */
export async function unusedFirst(ctx: Context, object: ObjectDefinition): Promise<string[]> {
  const rules = ctx.rules.get(object.id) ?? []
  return (await Promise.all(rules.map(async (rule) => (await rule.makeWay?.(ctx)) ?? []))).flat()
}

/** Where every name of a file is known already, nothing is made and nothing makes way. */
export async function withoutNeed(
  ctx: Context,
  object: ObjectDefinition,
  columns: readonly ColumnPlan[],
  texts: ReadonlyMap<number, ReadonlyMap<string, number>>,
): Promise<ColumnPlan[]> {
  return Promise.all(
    columns.map(async (column) => {
      const { target } = column
      if (target.kind !== 'link' || !makesWay(column)) return column
      const known = await namesKnown(ctx, object, target.field)
      const isNew = [...(texts.get(column.at)?.keys() ?? [])].some((text) => !known.has(linkKey(text)))
      const { createMissing: _made, makeWay: _way, ...plain } = target
      return isNew ? column : { ...column, target: plain }
    }),
  )
}

async function namesKnown(ctx: Context, object: ObjectDefinition, field: string): Promise<Set<string>> {
  const link = findField(object, field)
  const related = ctx.metadata.objects.get(link === undefined ? '' : (targetNames(link)[0] ?? ''))
  if (related === undefined) return new Set()
  const records = await fewRecords(ctx, related.name)
  const others = await otherNames(ctx, related)
  return new Set([...records.map(({ title }) => title), ...others.map(({ text }) => text)].map(linkKey))
}
