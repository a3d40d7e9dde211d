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
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { queryRecords } from '../record-requests.ts'
import { coreName, isSameName } from './same-name.ts'

const most = 5
const searched = 12
const shortestName = 2

/** What look-alikes of a record are found by: addresses and numbers an index finds, and the name. */
export interface LookedFor {
  reach: Filter[]
  /** Those that no index of their own finds: the search narrows to whoever has such words anywhere. */
  told: { filter: Filter; search: string }[]
  name: string
}

/** What to look for, for values of an object; null where its records are not known by name. */
export function lookedFor(
  object: ObjectDefinition,
  values: Readonly<Record<string, unknown>>,
  context: ValueContext,
): LookedFor | null {
  if (!isKnownByName(object)) return null
  const reaching = liveFields(object)
    .filter((field) => traitsOf(field).group === 'reach')
    .flatMap((field) => {
      const value = values[field.name] ?? null
      return typeof value === 'string' ? [{ field, value, filter: equal(field, value) }] : []
    })
  const reach = reaching.filter(({ field }) => isIndexed(field)).map(({ filter }) => filter)
  const told = reaching
    .filter(({ field }) => !isIndexed(field) && field.searchable === true)
    .map(({ value, filter }) => ({ filter, search: value.replace(/^https?:\/\//i, '') }))
  const title = findField(object, object.titleField)
  const named = title ? (values[title.name] ?? null) : null
  const name = title && named !== null ? shownTypeOf(title).format(named, title, context) : ''
  return reaching.length === 0 && coreName(name).length < shortestName ? null : { reach, told, name }
}

function equal(field: FieldDefinition, value: string): Filter {
  return { field: field.name, op: 'eq', value }
}

// Without an index a look would read all records.
function isIndexed(field: FieldDefinition): boolean {
  return field.indexed === true || field.unique === true
}

/** Records that look like one with these values: of one address or number, else of one name. At most five. */
export function useLookAlikes(
  object: ObjectDefinition,
  values: Readonly<Record<string, unknown>>,
  /** Id of the record itself, which is like itself. */
  except?: string,
): readonly RecordValues[] {
  const context = useValueContext()
  const wanted = lookedFor(object, values, context)
  const { data = [] } = useQuery({
    queryKey: ['records', object.name, 'look-alikes', wanted],
    queryFn: ({ signal }) => (wanted ? findLookAlikes(object.name, wanted, signal) : []),
    enabled: wanted !== null,
    staleTime: 60_000,
    retry: false,
  })
  return wanted === null ? [] : data.filter((record) => record.id !== except).slice(0, most)
}

async function findLookAlikes(
  object: string,
  { reach, told, name }: LookedFor,
  signal: AbortSignal,
): Promise<RecordValues[]> {
  const [only] = reach
  const filter = reach.length === 1 && only ? only : { or: reach }
  const core = coreName(name)
  const [reached, named, ...others] = await Promise.all([
    reach.length === 0
      ? []
      : queryRecords(object, { filter, limit: most + 1, fields: [] }, signal).then(recordsOf),
    core.length < shortestName
      ? []
      : queryRecords(object, { search: core, limit: searched, fields: [] }, signal).then(recordsOf),
    ...told.map((one) =>
      queryRecords(object, { ...one, limit: most + 1, fields: [] }, signal).then(recordsOf),
    ),
  ])
  const same = named.filter(({ title }) => isSameName(title ?? '', name))
  return [...new Map([...reached, ...others.flat(), ...same].map((record) => [record.id, record])).values()]
}

const recordsOf = ({ records }: { records: RecordValues[] }) => records
