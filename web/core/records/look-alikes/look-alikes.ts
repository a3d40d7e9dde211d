import { useQuery } from '@tanstack/react-query'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import { isKnownByName } from '../../../../shared/core/imports/known-by-name.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { RecordQuery, RecordValues, SearchAnswer } from '../../../../shared/core/records.ts'
import { request } from '../../../platform/api/request.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { queryRecords } from '../../record-requests.ts'
import { isLikeName } from './like-name.ts'
import { coreName, isSameName } from './same-name.ts'

const most = 5
const searched = 12
const shortestName = 2
/** The search looks for names spelt alike from so many letters on. */
const shortestLike = 4
const searchedAlike = 50
/** Names of more words are long enough to be found by likeness. */
const mostWords = 3

/** What look-alikes of a record are found by: addresses and numbers, and the name. */
interface LookedFor {
  /** What no index of its own finds, the search narrows to whoever has such words anywhere. */
  reach: { filter: Filter; search?: string }[]
  name: string
}

/** What to look for, for values of an object; null where its records are not known by name. */
function lookedFor(
  object: ObjectDefinition,
  values: Readonly<Record<string, unknown>>,
  context: ValueContext,
): LookedFor | null {
  if (!isKnownByName(object)) return null
  const reach = liveFields(object)
    .filter((field) => traitsOf(field).group === 'reach')
    .flatMap((field) => reachBy(field, values[field.name] ?? null))
  const title = findField(object, object.titleField)
  const named = title ? (values[title.name] ?? null) : null
  const name = title && named !== null ? shownTypeOf(title).format(named, title, context) : ''
  return reach.length === 0 && coreName(name).length < shortestName ? null : { reach, name }
}

// Without an index or the search a look would read all records.
function reachBy(field: FieldDefinition, value: unknown): LookedFor['reach'] {
  if (typeof value !== 'string') return []
  const filter: Filter = { field: field.name, op: 'eq', value }
  if (field.indexed === true || field.unique === true) return [{ filter }]
  return field.searchable === true ? [{ filter, search: value.replace(/^https?:\/\//i, '') }] : []
}

interface Look {
  /** Id of the record itself, which is like itself. */
  except?: string
  /** Also find names spelt alike: what is being written may be misspelt, what stands was read by many. */
  isWritten?: boolean
}

/** What is said of a record that looks like another one. */
type LookAlike = Pick<RecordValues, 'id' | 'title'>

/** Records that look like one with these values: of one address or number, else of one name. At most five. */
export function useLookAlikes(
  object: ObjectDefinition,
  values: Readonly<Record<string, unknown>>,
  { except, isWritten = false }: Look,
): readonly LookAlike[] {
  const context = useValueContext()
  const wanted = lookedFor(object, values, context)
  const { data = [] } = useQuery({
    queryKey: ['records', object.name, 'look-alikes', wanted, isWritten],
    queryFn: async ({ signal }) => {
      if (wanted === null) return []
      const [same, like] = await Promise.all([
        findLookAlikes(object.name, wanted, signal),
        isWritten ? findSpeltAlike(object.name, wanted.name, signal) : [],
      ])
      return [...new Map([...same, ...like].map((record) => [record.id, record])).values()]
    },
    enabled: wanted !== null,
    staleTime: 60_000,
    retry: false,
  })
  return wanted === null ? [] : data.filter((record) => record.id !== except).slice(0, most)
}

// In the order of the index that finds them: by time, all records might be gone through for the few that are like it.
const inIndexOrder = [{ field: 'id', direction: 'desc' as const }]

async function findLookAlikes(
  object: string,
  { reach, name }: LookedFor,
  signal: AbortSignal,
): Promise<LookAlike[]> {
  const core = coreName(name)
  const ask = async (question: RecordQuery) =>
    (await queryRecords(object, { ...question, fields: [] }, signal)).records
  const [named, ...reached] = await Promise.all([
    core.length < shortestName ? [] : ask({ search: core, limit: searched }),
    ...reach.map((one) => ask({ ...one, limit: most + 1, sort: inIndexOrder })),
  ])
  const same = named.filter(({ title }) => isSameName(title ?? '', name))
  return [...new Map([...reached.flat(), ...same].map((record) => [record.id, record])).values()]
}

/** Of names the search finds for one, also by likeness, those that are likely the same misspelt. */
async function findSpeltAlike(object: string, name: string, signal: AbortSignal): Promise<LookAlike[]> {
  const ask = async (words: readonly string[]) => {
    const q = words.join(' ')
    if (q.length < shortestLike) return []
    const query = { q, objects: object, limit: searchedAlike }
    const { hits } = await request<SearchAnswer>('/search', { query, signal })
    return hits.filter(({ title }) => isLikeName(title ?? '', name))
  }
  const words = coreName(name).split(' ')
  const found = await ask(words)
  if (found.length > 0 || words.length > mostWords) return found
  // Letters that changed places leave a short word little that is alike: it is found by what stands beside it.
  const without = words.length === 1 ? [] : words.map((_, at) => words.toSpliced(at, 1))
  return (await Promise.all(without.map(ask))).flat()
}
