import { createHash } from 'node:crypto'
import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { identifier, type Sql, sql } from '../../platform/database/sql.ts'
import { ownerColumn } from '../access/visible-records.ts'
import { withId } from '../fields/conditions/comparable-text.ts'
import type { SqlContext } from '../fields/field-type.ts'
import { serverFieldTypes } from '../fields/index.ts'
import { titleOrder } from '../fields/title-order.ts'
import { systemIndexes } from './record-table.ts'

/** An index a record table should have. Plain data: its name says everything that decides it. */
export interface IndexDefinition {
  name: string
  table: string
  /** Definition id of the field it serves; null for those of every table. */
  fieldId: string | null
  method: 'btree' | 'gin'
  unique: boolean
  /** SQL between the parentheses and after WHERE. */
  keys: string
  where: string
  /** An expression among the keys that the planner gets statistics of, for it takes none from partial indexes. */
  filteredBy: string | null
}

/**
 * Every index an object's table should have. Lists sort by exactly these expressions. The name holds a hash
 * of the index, so another expression (a new order of options, another language) is another index.
 */
export function indexesOf(object: ObjectDefinition, context: SqlContext): IndexDefinition[] {
  const hasTitleOrder = titleOrder(object) === null
  const system = systemIndexes(context)
    .filter(({ column }) => column !== 'title' || hasTitleOrder)
    .map(({ column, key, where }) =>
      describe(object, { column, keys: withOwner(object, withId(key)), where, fieldId: null }),
    )
  return [...system, ...object.fields.flatMap((field) => indexesOfField(object, field, context))]
}

/** The indexes of one field. A binned field keeps only its unique one, which guards its restoration. */
export function indexesOfField(
  object: ObjectDefinition,
  field: FieldDefinition,
  context: SqlContext,
): IndexDefinition[] {
  const plans = field.deletedAt === undefined ? serverFieldTypes[field.type].indexes(field, context) : []
  const plain = plans.map(({ suffix, method, expression, filteredBy }) => {
    const keys = suffix === '' && method === 'btree' ? withOwner(object, expression) : expression
    return describe(object, {
      column: field.column,
      keys,
      where: live,
      fieldId: field.id,
      method,
      filteredBy,
    })
  })
  return [
    ...plain,
    ...(field.unique ? [uniqueIndexOf(object, field)] : []),
    ...(field.lookedUp ? [lookupIndexOf(object, field)] : []),
  ]
}

/** The bare column of every record, those in the bin and those without a value too. */
function lookupIndexOf(object: ObjectDefinition, { column, id }: FieldDefinition): IndexDefinition {
  return describe(object, { column, keys: identifier(column), where: sql`true`, fieldId: id })
}

/** The index behind a unique field. That it finds one record the planner knows without statistics. */
export function uniqueIndexOf(object: ObjectDefinition, field: FieldDefinition): IndexDefinition {
  const key = serverFieldTypes[field.type].uniqueKey((name) => identifier(name), field)
  return describe(object, {
    column: field.column,
    keys: sql`(${key})`,
    where: live,
    fieldId: field.id,
    unique: true,
  })
}

const live = sql`deleted_at is null`

/**
 * The keys of a list's order, followed by whose record it is: someone who sees only their own finds theirs
 * within the index, instead of looking at each record of everyone's on the way.
 */
function withOwner(object: ObjectDefinition, keys: Sql): Sql {
  return object.ownerField === undefined ? keys : sql`${keys}, ${identifier(ownerColumn(object))}`
}

interface Described {
  column: string
  keys: Sql
  where: Sql
  fieldId: string | null
  method?: 'btree' | 'gin'
  unique?: boolean
  filteredBy?: Sql | undefined
}

function describe(object: ObjectDefinition, index: Described): IndexDefinition {
  const method = index.method ?? 'btree'
  const unique = index.unique ?? false
  const [keys, where] = [text(index.keys), text(index.where)]
  const filteredBy = index.filteredBy === undefined ? null : text(index.filteredBy)
  const hash = createHash('sha256').update(JSON.stringify([object.table, method, unique, keys, where]))
  const name = [
    object.table.slice(0, 18),
    index.column.slice(0, 16),
    hash.digest('hex').slice(0, 8),
    unique ? 'uq' : 'ix',
  ].join('_')
  return { name, table: object.table, fieldId: index.fieldId, method, unique, keys, where, filteredBy }
}

// An index definition can have no parameters.
function text(piece: Sql): string {
  const compiled = piece.compile()
  if (compiled.values.length > 0) throw new Error(`an index cannot have parameters: ${compiled.text}`)
  return compiled.text
}
