import { useQuery } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { recordQuery } from '../record-query.ts'
import { concernedBy, reachedBy } from './reached-by.ts'

/** How somebody is reached about a record: by what it says itself, else by whom it is about. */
export function useReached(object: ObjectDefinition, record: RecordValues) {
  const { objects } = useMetadata()
  const own = reachedBy(object, record)
  const about = own.number === null && own.address === null ? concernedBy(object, record, objects) : null
  const { data } = useQuery({
    ...recordQuery(about?.object ?? object, about?.id ?? ''),
    enabled: about !== null,
  })
  return about && data ? reachedBy(about.object, data.record) : own
}
