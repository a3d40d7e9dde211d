import { useSyncExternalStore } from 'react'
import { keptWriting } from '../../../platform/kept-writing.ts'

/** What somebody wrote into a field and could not be saved: kept until it is saved or given up. */
export interface RefusedEdit {
  value: unknown
  /** The text as it was typed, when no value could be read from it. */
  typed?: string | undefined
  /** Why it was not saved, as a sentence. */
  why: string
  /** Nothing is wrong with it: the network or the server was not there, and it may be sent once more. */
  mayRetry?: boolean | undefined
}

type ByField = ReadonlyMap<string, RefusedEdit>

const kept = keptWriting<Record<string, RefusedEdit>>('refused-edits')
// One answer for as long as nothing changes, so that nothing is drawn anew.
const answers = new WeakMap<Record<string, RefusedEdit>, ByField>()
const nothing: ByField = new Map()

/** Keeps what was written, so that the field can show it with the reason. */
export function keepRefusedEdit(recordId: string, field: string, edit: RefusedEdit): void {
  kept.set(recordId, { ...kept.get(recordId), [field]: edit })
}

/** The field was saved, or the person gave it up. */
export function dropRefusedEdit(recordId: string, field: string): void {
  const { [field]: dropped, ...left } = kept.get(recordId) ?? {}
  if (dropped === undefined) return
  if (Object.keys(left).length > 0) kept.set(recordId, left)
  else kept.delete(recordId)
}

/** What waits at the fields of a record to be mended, by name of the field; nearly always nothing. */
export function refusedEditsOf(recordId: string): ByField {
  const edits = kept.get(recordId)
  if (edits === undefined) return nothing
  const known = answers.get(edits) ?? new Map(Object.entries(edits))
  answers.set(edits, known)
  return known
}

/** The same, followed. */
export function useRefusedEdits(recordId: string): ByField {
  return useSyncExternalStore(kept.subscribe, () => refusedEditsOf(recordId))
}
