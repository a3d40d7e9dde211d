import { useSyncExternalStore } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'

export type ConflictChoice = 'mine' | 'theirs'

/** Two people changed the same fields of a record. */
export interface Conflict {
  object: ObjectDefinition
  /** What this person wrote. */
  values: Record<string, unknown>
  /** The record as it is now. */
  theirs: OneRecord
  /** API names of the fields both changed. */
  clashes: string[]
}

interface Open extends Conflict {
  settle: (choice: ConflictChoice) => void
}

let open: Open | null = null
const listeners = new Set<() => void>()

/** Shows both values and waits for the person's choice. */
export function askAboutConflict(conflict: Conflict): Promise<ConflictChoice> {
  return new Promise((resolve) => {
    open?.settle('theirs')
    open = { ...conflict, settle: resolve }
    announce()
  })
}

export function settleConflict(choice: ConflictChoice): void {
  open?.settle(choice)
  open = null
  announce()
}

/** The conflict that waits for an answer. */
export function useConflict(): Conflict | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}

function announce(): void {
  for (const listener of listeners) listener()
}
