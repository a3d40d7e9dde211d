import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { SearchHit } from '../../../../shared/core/records.ts'
import { searchForm, searchWords } from '../../../../shared/core/search-text.ts'
import type { Context } from '../../../platform/context.ts'
import { all, any, identifier, join, type Sql, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { describeTargets } from '../query/related-records.ts'
import { rankOf } from './rank.ts'
import { wordMatches } from './search-condition.ts'
import { searchedColumn } from './searched-column.ts'

export interface SearchOptions {
  /** API names of the objects to search; default all that are not hidden from menus. */
  objects?: readonly string[] | undefined
  /** 1 to 50 (20). */
  limit?: number | undefined
}

interface Candidate {
  id: string
  objectId: string
  title: string
}

/** Candidates that are ranked: more common fragments than this are not told apart by rank. */
const mostCandidates = 200
const shortestFuzzyWord = 4
/** With fewer exact answers than this the question may be misspelt. */
const fewFound = 3

/**
 * Records of all kinds by text, best first: titles that begin with it, then words, then fragments, and,
 * when little was found, names that are spelt alike. Only what the actor may see.
 */
export async function searchRecords(
  ctx: Context,
  question: string,
  options: SearchOptions = {},
): Promise<SearchHit[]> {
  const objects = searchedObjects(ctx, options.objects)
  const words = searchWords(question)
  const limit = options.limit ?? 20
  if (objects.length === 0 || words.length === 0) return []
  const found = await candidates(ctx, objects, exactly(words))
  const long = words.filter((word) => word.length >= shortestFuzzyWord)
  const isMisspelt = found.length < fewFound && long.length > 0
  const alike = isMisspelt ? await candidates(ctx, objects, alikeTo(long)) : []
  const form = searchForm(question)
  const ranked = [...sorted(found, form), ...sorted(alike, form)]
  const best = [...new Map(ranked.map((one) => [one.id, one])).values()].slice(0, limit)
  const described = await describeTargets(ctx, best)
  return best.flatMap(({ id }) => {
    const record = described[id]
    return record === undefined || record.restricted
      ? []
      : [{ id, object: record.object, title: record.title ?? '' }]
  })
}

type Match = (object: ObjectDefinition, column: 'text' | 'title') => Sql

interface Searched {
  object: ObjectDefinition
  column: 'text' | 'title'
}

function searchedObjects(ctx: Context, names: readonly string[] | undefined): Searched[] {
  return [...ctx.metadata.objects.values()].flatMap((object) => {
    const wanted = names === undefined ? object.hidden !== true : names.includes(object.name)
    const column = wanted ? searchedColumn(ctx, object) : null
    return column === null ? [] : [{ object, column }]
  })
}

function exactly(words: readonly string[]): Match {
  return (_, column) =>
    all(words.map((word) => wordMatches(identifier('s', column), identifier('s', 'title'), word)))
}

/** Every long word resembles some word of the title; how much is set for the connection (pool.ts). */
function alikeTo(words: readonly string[]): Match {
  return () => all(words.map((word) => sql`${identifier('s', 'title')} operator(public.%>) ${word}`))
}

function candidates(ctx: Context, objects: readonly Searched[], match: Match): Promise<Candidate[]> {
  const byColumn = Map.groupBy(objects, (one) => one.column)
  const branches = [...byColumn].map(([column, group]) => {
    const visible = any(group.map(({ object }) => visibleHits(ctx, object)))
    return sql`${match(group[0]!.object, column)} and (${visible})`
  })
  return ctx.db.query<Candidate>(sql`
    select s.record_id as id, s.object_id as "objectId", s.title from ${ctx.db.table('search')} s
    where ${join(
      branches.map((one) => sql`(${one})`),
      ' or ',
    )} limit ${mostCandidates}`)
}

/** Hits of one object that the actor may see. */
function visibleHits(ctx: Context, object: ObjectDefinition): Sql {
  const isObject = sql`s.object_id = ${object.id}`
  const visible = visibleRecords(ctx, object, 'read', 'r')
  if (visible === null) return isObject
  return sql`${isObject} and exists (select 1 from ${ctx.db.table(object.table)} r where r.id = s.record_id and ${visible})`
}

function sorted(found: readonly Candidate[], form: string): Candidate[] {
  return found
    .map((one) => ({ one, rank: rankOf(one.title, form) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one)
}
