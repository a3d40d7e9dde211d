import { useQueuedCreations } from './queued-creations.ts'
import { useQueuedEdits } from './queued-edits.ts'
import { useQueuedRemovals } from './queued-removals.ts'

/** How much of what somebody wrote waits to be sent, and how much the server did not take. */
export function useWaiting(): { waiting: number; refused: number } {
  const edits = useQueuedEdits()
  const creations = useQueuedCreations()
  const removals = useQueuedRemovals().length
  const refused = [...edits, ...creations.map(([, one]) => one)].filter(({ why }) => why !== undefined).length
  return { waiting: edits.length + removals + creations.length - refused, refused }
}
