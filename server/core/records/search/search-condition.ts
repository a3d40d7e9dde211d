import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { searchWords } from '../../../../shared/core/search-text.ts'
import { systemField } from '../../../../shared/core/system-field.ts'
import { all, any, identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import { readableOwners, sharedRecordIds } from '../../access/visible-records.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import type { Scope } from '../query/join-tree.ts'
import { searchedColumn } from './searched-column.ts'
import { hasMark } from './seen-entries.ts'
import { stockTitlesLike } from './stock-titles-like.ts'

/** Records in whose search text every word of the question stands. */
export function searchCondition(scope: Scope, question: string): Sql {
  if (scope.object.hidden === true) return titleContains(scope, question)
  const column = searchedColumn(scope.ctx, scope.object)
  const words = searchWords(question)
  if (column === null || words.length === 0) return sql`false`
  const s = scope.nextAlias()
  const matches = words.map((word) => wordMatches(identifier(s, column), identifier(s, 'title'), word))
  const found = sql`select ${identifier(s, 'record_id')} from ${scope.ctx.db.table('search')} ${identifier(s)}
    where ${identifier(s, 'object_id')} = ${scope.object.id} and ${hasMark(s, marksOf(scope))} and ${all(matches)}`
  const id = identifier(scope.alias, 'id')
  // Found within an index first, and then each record by its id in their order: joined, every one is looked up anew.
  return words.every(isShort) ? sql`${id} = any(array(${found}))` : sql`${id} in (${found})`
}

/** Whose entries, or of which object: the fewest that hold all the actor may see. */
function marksOf({ ctx, object }: Scope): readonly string[] {
  const owners = readableOwners(ctx, object)
  return owners === null || sharedRecordIds(ctx, object) !== null ? [object.id] : owners
}

/**
 * Objects that are left out of search are few in number: their titles are looked through. Names the product gave
 * are found by what they are called in any language.
 */
function titleContains(scope: Scope, question: string): Sql {
  const title = systemField('title')
  const parsed = fieldTypeOf(title).parseOperand({ op: 'contains', value: question }, title, scope.ctx.values)
  if (!parsed.ok || searchedColumn(scope.ctx, scope.object) === null) return sql`false`
  const column = (name: string) => identifier(scope.alias, name)
  const contains = serverFieldTypes.text.where(column, 'contains', parsed.operand, title, scope.ctx.values)
  const known = stockTitlesLike(scope.ctx.stockTitles.get(scope.object.name) ?? [], question)
  return known.length === 0 ? contains : any([contains, sql`${column('title')} = any(${known}::text[])`])
}

function isShort(word: string): boolean {
  return word.length < 3
}

/**
 * Does a word stand in the text? A word too short to have a trigram would read the whole table, so it is
 * looked for at the beginning of the title.
 */
export function wordMatches(text: Sql, title: Sql, word: string): Sql {
  return isShort(word) ? sql`${title} like ${`${word}%`}` : sql`${text} like ${`%${word}%`}`
}
