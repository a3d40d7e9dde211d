import { useSyncExternalStore } from 'react'
import { stopsLooker } from '../../../platform/api/only-looking.ts'
import { keptWriting } from '../../../platform/kept-writing.ts'
import type { CreateRequest } from '../../fields/input/new-record-part.ts'
import { hasDraft } from './create-drafts.ts'

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
