import { useMutationState } from '@tanstack/react-query'
import type { RecordEdit } from './record-changes.ts'

/** What saving records is known by among the things that are being done. */
export const saveKey = ['records', 'save'] as const

/** Names of a record's fields whose change waits for the network to be back. */
export function useWaitingEdits(recordId: string): ReadonlySet<string> {
  const waiting = useMutationState({
    filters: { mutationKey: saveKey, predicate: ({ state }) => state.isPaused },
    // Only changes of records are known by this key.
    select: ({ state }) => state.variables as RecordEdit,
  })
  return new Set(
    waiting.filter((edit) => edit.record.id === recordId).flatMap((edit) => Object.keys(edit.values)),
  )
}
