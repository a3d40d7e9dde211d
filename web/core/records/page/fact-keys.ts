import { type RefObject, useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'

/** E edits the fact under the pointer or the focus, else the first; A chooses the owner. Gives where the facts are. */
export function useFactKeys(object: ObjectDefinition): RefObject<HTMLDivElement | null> {
  const facts = useRef<HTMLDivElement>(null)
  const open = (row: string) => facts.current?.querySelector<HTMLElement>(`${row} [data-edit]`)
  useShortcut('E', () =>
    (open('[data-field]:hover') ?? open('[data-field]:focus-within') ?? open(''))?.click(),
  )
  useShortcut('A', () => open(`[data-field="${object.ownerField}"]`)?.click(), {
    when: object.ownerField !== undefined,
  })
  return facts
}
