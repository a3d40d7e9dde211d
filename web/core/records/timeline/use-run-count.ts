import { useQuery } from '@tanstack/react-query'
import type { Filter } from '../../../../shared/core/filters.ts'
import { operationPath } from '../../../../shared/core/filters.ts'
import type { TimelineItem } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordPage } from '../../../../shared/core/records.ts'
import { inverseReferences } from '../../metadata/inverse-references.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'
import { commonOperation } from './timeline-entries.ts'

interface RunCount {
  count: number
  /** There are more, and nobody counted them. */
  isMore: boolean
}

/**
 * How many records a run is about. Of one that goes on in what was not read yet they are counted: how many
 * were read says how long the page is.
 */
export function useRunCount(
  object: ObjectDefinition,
  recordId: string,
  run: { items: readonly TimelineItem[]; other: ObjectDefinition | undefined; goesOn: boolean },
): RunCount {
  const { items, other, goesOn } = run
  const metadata = useMetadata()
  const operation = commonOperation(items)
  const made = operation?.kind === 'records.created' ? operation : null
  const ways = inverseReferences(metadata, object).filter((one) => one.object.id === other?.id)
  const isAsked = goesOn && made !== null && other !== undefined && ways.length > 0
  const filter: Filter = {
    and: [
      { field: operationPath, op: 'eq', value: made?.operationId ?? '' },
      { or: ways.map(({ field }) => pointsHere(field.name, field.options.many === true, recordId)) },
    ],
  }
  const { data } = useQuery<RecordPage>({
    queryKey: ['records', other?.name, 'run', filter],
    queryFn: ({ signal }) =>
      queryRecords(other?.name ?? '', { filter, fields: [], limit: 1, count: true }, signal),
    enabled: isAsked,
  })
  const counted = isAsked ? data?.page.count : undefined
  if (counted === undefined || counted.value < items.length) return { count: items.length, isMore: goesOn }
  return { count: counted.value, isMore: !counted.exact }
}

function pointsHere(field: string, isMany: boolean, id: string): Filter {
  return isMany ? { field, op: 'hasAny', value: [id] } : { field, op: 'eq', value: id }
}
