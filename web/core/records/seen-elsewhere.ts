import type { QueryClient } from '@tanstack/react-query'

/** Changes values of a record in one of the places that has it in memory. */
type PatchSeen = (
  queries: QueryClient,
  changed: { object: string; id: string; values: Record<string, unknown> },
) => void

const patches: PatchSeen[] = []

/**
 * Tells of a place beyond lists and the record's own page that has records in memory. Its code says so itself as
 * it is loaded: before that nothing is there, and pages without it need not bring it along.
 */
export function seenElsewhere(patch: PatchSeen): void {
  patches.push(patch)
}

/** Changes a record in all such places there are so far. */
export const patchSeenElsewhere: PatchSeen = (queries, changed) => {
  for (const patch of patches) patch(queries, changed)
}
