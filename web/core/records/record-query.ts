import { queryOptions } from '@tanstack/react-query'
import { liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../shared/core/records.ts'
import { isReference } from '../../../shared/core/references.ts'
import { readRecord } from '../record-requests.ts'
import { withQueued } from './edit/queued-edits.ts'

/** One record with every field the reader may see, and the names of all it points at. */
export function recordQuery(object: ObjectDefinition, id: string) {
  const pointers = liveFields(object).filter(isReference)
  const expand = [...pointers.map((field) => field.name), 'createdBy', 'updatedBy']
  return queryOptions({
    queryKey: ['records', object.name, 'one', id] as const,
    queryFn: async ({ signal }) =>
      asWritten(await readRecord(object.name, id, { expand, deleted: true }, signal)),
    staleTime: 15_000,
  })
}

// What somebody wrote and waits to be sent is shown as written, with a clock beside it.
function asWritten(one: OneRecord): OneRecord {
  return { ...one, record: withQueued(one.record) }
}
