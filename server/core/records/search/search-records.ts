import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { SearchAnswer } from '../../../../shared/core/records.ts'
import { searchForm, searchWords } from '../../../../shared/core/search-text.ts'
import type { Context } from '../../../platform/context.ts'
import { all, any, identifier, join, type Sql, sql } from '../../../platform/database/sql.ts'
import { describeHits } from './describe-hits.ts'
import { rankOf } from './rank.ts'
import { wordMatches } from './search-condition.ts'
import { searchedColumn } from './searched-column.ts'
import { seenParts } from './seen-entries.ts'
import { selectPart } from './select-part.ts'

interface SearchOptions {
  /** API names of the objects to search; default all that are not hidden from menus. */
  objects?: readonly string[] | undefined
  /** 1 to 50 (20). */
  limit?: number | undefined
  /** Fields to give with what is found, by object: 'deal.stage'. */
  fields?: readonly string[] | undefined
}

interface Candidate {
  id: string
  objectId: string
  title: string
}

const shortestFuzzyWord = 4
/** With fewer exact answers than this the question may be misspelt. */
const fewFound = 3

/**
 * Records of all kinds by text, best first: titles that begin with it, then words, then fragments, and,
 * when little was found, names that are spelt alike. Only what the actor may see, also of the fields asked for.
 */
export async function searchRecords(
  ctx: Context,
  question: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  const objects = searchedObjects(ctx, options.objects)
  const words = searchWords(question)
  const limit = options.limit ?? 20
  if (objects.length === 0 || words.length === 0) return { hits: [], related: {} }
  const found = await candidates(ctx, objects, exactly(words), 'by part')
  const long = words.filter((word) => word.length >= shortestFuzzyWord)
  const isMisspelt = found.length < fewFound && long.length > 0
  const alike = isMisspelt ? await candidates(ctx, objects, alikeTo(long), 'at once') : []
  const form = searchForm(question)
  const ranked = [...sorted(found, form), ...sorted(alike, form)]
  const best = [...new Map(ranked.map((one) => [one.id, one])).values()].slice(0, limit)
  return describeHits(ctx, best, options.fields ?? [])
}

type Match = (column: 'text' | 'title') => Sql

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
  return (column) =>
    all(words.map((word) => wordMatches(identifier('s', column), identifier('s', 'title'), word)))
}

/** Every long word resembles some word of the title; how much is set for the connection (pool.ts). */
function alikeTo(words: readonly string[]): Match {
  return () => all(words.map((word) => sql`${identifier('s', 'title')} operator(public.%>) ${word}`))
}

/**
 * Of what is found, as much as the actor may see. What is contained is asked of each part by itself, so that a
 * fragment that thousands of others' records hold is not looked for among theirs; what is only alike costs more
 * to find than to sort out, and is asked once.
 */
function candidates(
  ctx: Context,
  objects: readonly Searched[],
  match: Match,
  how: 'by part' | 'at once',
): Promise<Candidate[]> {
  const selects = [...Map.groupBy(objects, (one) => one.column)].flatMap(([column, group]) => {
    const found = match(column)
    const parts = seenParts(
      ctx,
      group.map(({ object }) => object),
    )
    return how === 'by part'
      ? parts.map((part) => selectPart(ctx, found, part))
      : [selectPart(ctx, found, { mark: null, seen: any(parts.map(({ seen }) => seen)), isLikely: false })]
  })
  return ctx.db.query<Candidate>(join(selects, ' union all '))
}

function sorted(found: readonly Candidate[], form: string): Candidate[] {
  return found
    .map((one) => ({ one, rank: rankOf(one.title, form) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one)
}
