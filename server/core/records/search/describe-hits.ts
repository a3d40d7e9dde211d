import { findField } from '../../../../shared/core/metadata.ts'
import type { Related, SearchAnswer } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { Context } from '../../../platform/context.ts'
import { type LinkTarget, linkTargets } from '../link-targets.ts'
import { describeTargets, describeWith } from '../query/related-records.ts'

/** Of as many fields may be asked for each object. */
const mostFields = 8

/**
 * Titles of what was found, in its order, with the fields asked for ('deal.stage'): one query for each object of
 * which fields are asked, one for the others, one for the names of all they point at. What the actor may not see
 * is left out, records and fields alike.
 */
export async function describeHits(
  ctx: Context,
  found: readonly LinkTarget[],
  fields: readonly string[],
): Promise<SearchAnswer> {
  const asked = fieldsByObject(fields)
  const told: Related = {}
  const plain: LinkTarget[] = []
  const groups = [...Map.groupBy(found, (one) => one.objectId)].map(async ([objectId, group]) => {
    const object = ctx.metadata.byId.get(objectId)
    const names = object && asked.get(object.name)
    if (!object || !names) return void plain.push(...group)
    for (const record of await describeWith(ctx, object, group, names)) told[record.id] = record
  })
  await Promise.all(groups)
  const targets = targetsOf(ctx, told, asked)
  const titles = await describeTargets(ctx, [...plain, ...targets])
  const hits = found.flatMap(({ id }) => {
    const record = told[id] ?? titles[id]
    if (record === undefined || record.restricted) return []
    const { object, title, deletedAt: _, id: _id, failedFormulas: __, ...values } = record
    return [{ id, object, title: title ?? '', ...(told[id] && { values }) }]
  })
  const pointedAt = new Set(targets.map(({ id }) => id))
  return { hits, related: Object.fromEntries(Object.entries(titles).filter(([id]) => pointedAt.has(id))) }
}

function fieldsByObject(fields: readonly string[]): Map<string, string[]> {
  const split = fields.map((path) => path.split('.') as [string, string | undefined])
  const named = split.filter((one): one is [string, string] => one[1] !== undefined && one[1] !== '')
  const groups = Map.groupBy(named, ([object]) => object)
  return new Map(
    [...groups].map(([object, pairs]) => [object, pairs.slice(0, mostFields).map(([, name]) => name)]),
  )
}

/** All that the fields of some records point at. */
function targetsOf(ctx: Context, told: Related, asked: ReadonlyMap<string, string[]>): LinkTarget[] {
  return Object.values(told).flatMap((record) => {
    const object = ctx.metadata.objects.get(record.object)
    if (!object) return []
    return (asked.get(object.name) ?? []).flatMap((name) => {
      const field = findField(object, name)
      return field && isReference(field) ? linkTargets(ctx, field, record[name]) : []
    })
  })
}
