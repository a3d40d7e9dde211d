import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../../platform/change-signal.ts'

/** What somebody wrote into a field and could not be saved: kept until it is saved or given up. */
export interface RefusedEdit {
  value: unknown
  /** The text as it was typed, when no value could be read from it. */
  typed?: string | undefined
  /** Why it was not saved, as a sentence. */
  why: string
}

type ByField = ReadonlyMap<string, RefusedEdit>

const kept = new Map<string, ByField>()
const nothing: ByField = new Map()
const { subscribe, announce } = changeSignal()

/** Keeps what was written, so that the field can show it with the reason. */
export function keepRefusedEdit(recordId: string, field: string, edit: RefusedEdit): void {
  kept.set(recordId, new Map(kept.get(recordId)).set(field, edit))
  announce()
}

/** The field was saved, or the person gave it up. */
export function dropRefusedEdit(recordId: string, field: string): void {
  const left = new Map(kept.get(recordId))
  if (!left.delete(field)) return
  if (left.size > 0) kept.set(recordId, left)
  else kept.delete(recordId)
  announce()
}

/** What waits at the fields of a record to be mended, by name of the field; nearly always nothing. */
export function refusedEditsOf(recordId: string): ByField {
  return kept.get(recordId) ?? nothing
}

/** The same, followed. */
export function useRefusedEdits(recordId: string): ByField {
  return useSyncExternalStore(subscribe, () => refusedEditsOf(recordId))
}
