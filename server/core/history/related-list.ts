import type { Sort } from '../../../shared/core/filters.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordPage, RecordQuery } from '../../../shared/core/records.ts'
import { isReference, mayPointAt, targetNames } from '../../../shared/core/references.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { getRecord, listRecords, readableObject } from '../records/index.ts'

interface RelatedQuery {
  /** Which of the objects that the field may point at; the first when absent. */
  object?: string | undefined
  sort?: Sort[] | undefined
  limit?: number | undefined
  cursor?: string | undefined
  expand?: string[] | undefined
}

/**
 * The records a record points at by one of its fields ('company'), or those that point at it by one of
 * theirs ('deal:company', as filters say it), page by page, as far as the actor may see them.
 */
export async function relatedList(
  ctx: Context,
  of: { object: string; id: string; path: string },
  query: RelatedQuery,
): Promise<RecordPage> {
  const object = readableObject(ctx, of.object)
  await getRecord(ctx, of.object, of.id, { fields: [] })
  const { object: asked, sort, limit, cursor, expand } = query
  const paging: RecordQuery = {
    ...(sort && { sort }),
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { cursor }),
    ...(expand && { expand }),
  }
  const [first = '', second] = of.path.split(':')
  if (second !== undefined) {
    const other = readableObject(ctx, first)
    const field = referenceOf(ctx, other, second, of.path)
    if (!mayPointAt(field, object)) throw noRelation(of.path)
    const op = field.options.many === true ? 'hasAny' : 'in'
    return listRecords(ctx, other.name, { ...paging, filter: { field: second, op, value: [of.id] } })
  }
  const field = referenceOf(ctx, object, first, of.path)
  const target = asked ?? targetNames(field).find((name) => name !== '*')
  if (target === undefined || !mayPointAt(field, readableObject(ctx, target))) throw noRelation(of.path)
  const isThis = { field: 'id', op: 'eq', value: of.id } as const
  return listRecords(ctx, target, {
    ...paging,
    filter: { field: `${object.name}:${field.name}`, op: 'some', value: isThis },
  })
}

function referenceOf(ctx: Context, object: ObjectDefinition, name: string, path: string): FieldDefinition {
  const field = findField(object, name)
  const isSeen = field !== undefined && ctx.access.canReadField(object.id, field.id)
  if (isSeen && isReference(field)) return field
  throw noRelation(path)
}

function noRelation(path: string): AppError {
  return new AppError(
    'not-found',
    'records.no-relation',
    `There is no relation "${path}" here. Name a reference field, or object:field for the other direction.`,
    { params: { path } },
  )
}
