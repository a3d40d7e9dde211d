import type { Sort } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference } from '../../../../shared/core/references.ts'
import { isToOne } from '../../../../shared/core/resolve-path.ts'
import { systemField } from '../../../../shared/core/system-field.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { identifier, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import type { ServerFieldType } from '../../fields/field-type.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { titleOrder } from '../../fields/title-order.ts'
import { follow, type Scope } from './join-tree.ts'
import { visiblePath } from './visible-path.ts'

/** One thing a list is ordered by. Blank values come last in both directions. */
export interface SortKey {
  expression: Sql
  /** PostgreSQL type to read a cursor's value back as. */
  type: string
  direction: 'asc' | 'desc'
  neverBlank: boolean
  /** True of what has a key, which is given as text. */
  equals(key: string): Sql
  /** The field whose values are compared, and a part of it. */
  field: FieldDefinition
  part?: string | undefined
}

/** The expressions a list is sorted by; joins they need are added to the scope. Default: newest first. */
export function sortKeys(scope: Scope, sort: readonly Sort[]): SortKey[] {
  const wanted = sort.length === 0 ? [{ field: 'createdAt', direction: 'desc' as const }] : sort
  return wanted.map((one) => ({ ...keyOf(scope, one.field), direction: one.direction }))
}

function keyOf(scope: Scope, path: string): Omit<SortKey, 'direction'> {
  const resolved = visiblePath(scope, path, 'sort')
  if (!isToOne(resolved) || resolved.end.kind === 'records') throw notSortable(path)
  let here = scope
  for (const step of resolved.steps) here = follow(here, step.field, step.target)
  const isOwn = resolved.steps.length === 0
  const { end } = resolved
  const field = end.kind === 'system' ? systemField(end.name) : end.field
  if (field.options.many === true) throw notSortable(path)
  const target = referenceTarget(here, field)
  if (target !== null)
    return { ...fieldKey(target, titleOrder(target.object) ?? systemField('title')), neverBlank: false }
  const ordered = field.id === systemField('title').id ? titleOrder(here.object) : null
  if (ordered !== null) return fieldKey(here, ordered)
  const key = fieldKey(here, field, end.kind === 'field' ? end.part : undefined)
  return { ...key, neverBlank: isOwn && field.required === true && end.kind === 'system' }
}

/** References sort by what people see of them: the title of the record they point at, as lists of those sort by it. */
function referenceTarget(scope: Scope, field: FieldDefinition): Scope | null {
  if (!isReference(field) || field.id === 'id' || holdsSeveralObjects(field)) return null
  const target = scope.ctx.metadata.objects.get(
    field.type === 'reference' ? (field.options.targets?.[0] ?? '') : field.type,
  )
  return target === undefined ? null : follow(scope, field, target)
}

function fieldKey(scope: Scope, field: FieldDefinition, part?: string) {
  const type = serverFieldTypes[field.type] as ServerFieldType
  const column = (name: string) => identifier(scope.alias, name)
  const expression = type.sortKey(column, field, scope.ctx.values, part)
  const keyType = type.sortKeyType(field, part)
  return {
    expression,
    type: keyType,
    equals: (key: string) =>
      type.withSortKey?.(column, key, field) ?? sql`${expression} = ${key}::text::${raw(keyType)}`,
    neverBlank: false,
    field,
    part,
  }
}

function notSortable(path: string): AppError {
  return new AppError(
    'invalid',
    'records.not-sortable',
    `A list cannot be sorted by "${path}": it holds several values.`,
    {
      details: [{ path: 'sort', code: 'records.not-sortable', params: { field: path } }],
    },
  )
}

/** ORDER BY of the keys and, so that pages never overlap, the id; from the end on if so wanted. */
export function orderBy(keys: readonly SortKey[], alias: string, isBackward = false): Sql {
  const directions = { asc: raw('asc'), desc: raw('desc') }
  const reversed = { asc: raw('desc'), desc: raw('asc') }
  const [written, blanks] = isBackward ? [reversed, raw('nulls first')] : [directions, raw('nulls last')]
  const parts = keys.map((key) => sql`${key.expression} ${written[key.direction]} ${blanks}`)
  const last = keys.at(-1)?.direction ?? 'asc'
  return [...parts, sql`${identifier(alias, 'id')} ${written[last]}`].reduce((a, b) => sql`${a}, ${b}`)
}
