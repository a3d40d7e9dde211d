import type { QueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { asksAbout } from './asks-about.ts'
import { noteOwnChange } from './own-changes.ts'

interface Saved {
  record: { id: string }
  operationId?: string | undefined
}

/**
 * Asks again for the sums that a change of a record made on this page may have changed: those that name a field
 * which was written, or became another one along with it. A sum over a million records is no small thing to ask for.
 */
export function refreshSums(
  queries: QueryClient,
  object: ObjectDefinition,
  { written, before, saved }: { written: readonly string[]; before: object; saved: Saved },
): void {
  const changed = new Set([...written, ...differing(before, saved.record)])
  noteOwnChange(saved.operationId, saved.record.id, changed)
  void queries.invalidateQueries({
    predicate: ({ queryKey: [area, name, part, , ...question] }) =>
      area === 'records' && name === object.name && part === 'sums' && asksAbout(question, object, changed),
  })
}

/** Names of what both have, and with different values. */
function differing(before: object, after: object): string[] {
  const values = new Map(Object.entries(before))
  return Object.entries(after).flatMap(([name, value]) =>
    values.has(name) && JSON.stringify(values.get(name)) !== JSON.stringify(value) ? [name] : [],
  )
}
