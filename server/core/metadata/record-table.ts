import type { Sql } from '../../platform/database/sql.ts'
import { identifier, raw, sql } from '../../platform/database/sql.ts'
import { sortableText } from '../fields/comparable-text.ts'
import type { SqlContext } from '../fields/field-type.ts'

/** Columns every record table has, with their types and constraints. */
export const systemColumns: readonly { name: string; type: string }[] = [
  { name: 'id', type: 'uuid not null' },
  { name: 'title', type: 'text not null' },
  { name: 'version', type: 'integer not null' },
  { name: 'created_at', type: 'timestamptz(3) not null' },
  { name: 'created_by', type: 'uuid' },
  { name: 'updated_at', type: 'timestamptz(3) not null' },
  { name: 'updated_by', type: 'uuid' },
  { name: 'deleted_at', type: 'timestamptz(3)' },
]

/** What lists of every object are sorted by, whether or not a field asks for it; and the bin. */
export function systemIndexes(context: SqlContext): { column: string; key: Sql; where: Sql }[] {
  const live = sql`deleted_at is null`
  const title = sortableText(identifier('title'), raw(context.collation))
  return [
    { column: 'created_at', key: identifier('created_at'), where: live },
    { column: 'updated_at', key: identifier('updated_at'), where: live },
    { column: 'title', key: title, where: live },
    { column: 'deleted_at', key: identifier('deleted_at'), where: sql`deleted_at is not null` },
  ]
}
