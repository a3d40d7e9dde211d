import { useSyncExternalStore } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { changeSignal } from '../../../platform/change-signal.ts'
import type { CellClash } from './cell-clash.ts'

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

/** The same for cells of several records. */
interface CellConflict {
  object: ObjectDefinition
  clash: CellClash
}

/** A question that waits for its answer. */
type OpenConflict =
  | { kind: 'record'; conflict: Conflict; settle: (choice: ConflictChoice) => void }
  | { kind: 'cells'; conflict: CellConflict; settle: (mine: CellClash['updates']) => void }

// One after the other: an answer to one is none to the next.
let open: readonly OpenConflict[] = []
const { subscribe, announce } = changeSignal()

/** Shows both values and waits for the person's choice. */
export function askAboutConflict(conflict: Conflict): Promise<ConflictChoice> {
  return new Promise((settle) => ask({ kind: 'record', conflict, settle }))
}

/** Shows both values of each cell and waits for which of this person's are written over the others; none for none. */
export function askAboutCells(conflict: CellConflict): Promise<CellClash['updates']> {
  // Records that are gone leave nothing to be asked about.
  if (conflict.clash.updates.length === 0) return Promise.resolve([])
  return new Promise((settle) => ask({ kind: 'cells', conflict, settle }))
}

/** The question was answered; the next one is shown. */
export function closeConflict(answered: OpenConflict): void {
  open = open.filter((one) => one !== answered)
  announce()
}

/** The conflict that waits for an answer. */
export function useConflict(): OpenConflict | null {
  return useSyncExternalStore(subscribe, () => open[0] ?? null)
}

function ask(question: OpenConflict): void {
  open = [...open, question]
  announce()
}
