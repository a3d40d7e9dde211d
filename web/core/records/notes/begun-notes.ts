import { useSyncExternalStore } from 'react'
import { keptWriting } from '../../../platform/kept-writing.ts'

const begun = keptWriting<string>('notes')

/** What was typed of a note and is not saved, by the record it is about or by the note it changes; undefined for nothing. */
export function useBegunNote(id: string): string | undefined {
  return useSyncExternalStore(begun.subscribe, () => begun.get(id))
}

/** Keeps what was typed; a reload of the page does not lose it. */
export function keepBegunNote(id: string, text: string): void {
  begun.set(id, text)
}

/** It was saved, or given up. */
export function dropBegunNote(id: string): void {
  begun.delete(id)
}
