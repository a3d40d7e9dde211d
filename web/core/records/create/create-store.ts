import { useSyncExternalStore } from 'react'
import { stopsLooker } from '../../../platform/api/only-looking.ts'
import { keptWriting } from '../../../platform/kept-writing.ts'
import { hasDraft } from './create-drafts.ts'

/** What a new record begins with. */
export interface CreateRequest {
  /** null: whatever the person makes most, which they may choose otherwise. */
  object: string | null
  /** Asked for from anywhere: one stays where one is, may choose the object, and may go on with another. */
  isQuick?: boolean
  /** Values to begin with: the column of the board, the record it is added to. */
  values?: Record<string, unknown>
  /** Called with the new record instead of only saying that it was made. */
  onCreated?: (id: string, title: string) => void
  /** Asked for from within other writing: it begins empty, and what is left of it is not kept. */
  isAside?: boolean
}

// What was open when the page was loaded anew opens again where something had been written.
const kept = keptWriting<Omit<CreateRequest, 'onCreated'>>('create-open')
const onlyOne = 'open'
let open: CreateRequest | null | undefined
const listeners = new Set<() => void>()

/** Opens the dialog that makes a new record, from wherever one is. */
export function openCreate(request: CreateRequest): void {
  if (stopsLooker()) return
  open = request
  const { onCreated: _told, ...lasting } = request
  kept.set(onlyOne, lasting)
  for (const listener of listeners) listener()
}

/** Opens the dialog for a new record, first of the kind given, and stays where one is. */
export function openQuickCreate(object: string | null): void {
  openCreate({ object, isQuick: true })
}

export function closeCreate(): void {
  open = null
  kept.delete(onlyOne)
  for (const listener of listeners) listener()
}

export function useCreateRequest(): CreateRequest | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
}

function current(): CreateRequest | null {
  if (open === undefined) {
    const left = kept.get(onlyOne)
    open = left && hasDraft(left.object) ? left : null
  }
  return open
}
