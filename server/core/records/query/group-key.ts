import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { AggregateQuery } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { isToOne } from '../../../../shared/core/resolve-path.ts'
import { systemField } from '../../../../shared/core/system-field.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import type { ServerFieldType } from '../../fields/field-type.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { dateBucket } from './date-bucket.ts'
import { follow, type Scope } from './join-tree.ts'
import { visiblePath } from './visible-path.ts'

/** A field at the end of a to-one path, with the scope of the table it lives in. */
interface PathField {
  scope: Scope
  field: FieldDefinition
  part?: string
}

export interface GroupKey {
  expression: Sql
  /** The reference field whose targets the keys are, to describe them. */
  reference: FieldDefinition | null
  /** Turns the database's value into the wire's. */
  read(value: unknown): unknown
}

/** Follows a path to one field; joins are added to the scope. Refuses paths with several values per record. */
export function pathField(scope: Scope, path: string, purpose: string): PathField {
  const resolved = visiblePath(scope, path, purpose)
  if (!isToOne(resolved) || resolved.end.kind === 'records') {
    throw new AppError('invalid', 'records.several-values', `"${path}" holds several values per record.`, {
      details: [{ path: purpose, code: 'records.several-values', params: { field: path } }],
    })
  }
  let here = scope
  for (const step of resolved.steps) here = follow(here, step.field, step.target)
  const { end } = resolved
  if (end.kind === 'system') return { scope: here, field: systemField(end.name) }
  return { scope: here, field: end.field, ...(end.part === undefined ? {} : { part: end.part }) }
}

type GroupBy = NonNullable<AggregateQuery['groupBy']>[number]

/** What a group is made by. A record with several values (tags) counts in the group of each of them. */
export function groupKey(scope: Scope, groupBy: GroupBy): GroupKey {
  const at = pathField(scope, groupBy.field, 'groupBy')
  const type = serverFieldTypes[at.field.type] as ServerFieldType
  const kind = fieldTypeOf(at.field).kind(at.field)
  const column = (name: string) => identifier(at.scope.alias, name)
  if (kind === 'references') return manyKey(at)
  if (kind === 'choices') return exploded(at, sql`select unnest(${column(at.field.column)}) as value`)
  if (kind === 'date' || kind === 'dateTime') {
    const value = type.measure(column, at.field, at.part)
    const expression = dateBucket(value, kind, groupBy.bucket ?? 'day', scope.ctx.values)
    return { expression, reference: null, read: (key) => key }
  }
  if (kind === 'json') throw notGroupable(groupBy.field)
  const expression = type.measure(column, at.field, at.part)
  const isNumber = kind === 'number' || kind === 'composite'
  const reference = isReference(at.field) ? at.field : null
  return { expression, reference, read: isNumber ? numberKey : (key) => key }
}

function manyKey(at: PathField): GroupKey {
  const { ctx, alias } = at.scope
  const targets = sql`select l.to_id as value from ${ctx.db.table('link')} l
    where l.field_id = ${at.field.id} and l.from_id = ${identifier(alias, 'id')}`
  return { ...exploded(at, targets), reference: at.field }
}

/** One row per value of a set; a record without any stays, with null. */
function exploded(at: PathField, values: Sql): GroupKey {
  const alias = at.scope.nextAlias()
  at.scope.joins.set(alias, sql`left join lateral (${values}) ${identifier(alias)} on true`)
  return { expression: identifier(alias, 'value'), reference: null, read: (key) => key }
}

function numberKey(key: unknown): unknown {
  return typeof key === 'string' && key !== '' && Number.isFinite(Number(key)) ? Number(key) : key
}

function notGroupable(path: string): AppError {
  return new AppError('invalid', 'records.not-groupable', `Records cannot be grouped by "${path}".`, {
    details: [{ path: 'groupBy', code: 'records.not-groupable', params: { field: path } }],
  })
}
