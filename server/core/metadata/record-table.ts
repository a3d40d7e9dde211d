import type { Sql } from '../../platform/database/sql.ts'
import { identifier, raw, sql } from '../../platform/database/sql.ts'
import { sortableText } from '../fields/conditions/comparable-text.ts'
import type { SqlContext } from '../fields/field-type.ts'

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
