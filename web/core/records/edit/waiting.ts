import { useQueuedCreations } from './queued-creations.ts'
import { useQueueLength } from './queued-edits.ts'
import { useQueuedRemovals } from './queued-removals.ts'

/** How much of what somebody wrote waits to be sent, and how much the server did not take. */
export function useWaiting(): { waiting: number; refused: number } {
  const edits = useQueueLength()
  const creations = useQueuedCreations()
  const removals = useQueuedRemovals().length
  const refused = creations.filter(([, { why }]) => why !== undefined).length
  return { waiting: edits + removals + creations.length - refused, refused }
}
