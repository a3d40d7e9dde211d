import type { KeyboardEvent } from 'react'
import { chordOf, isTyping } from '../../../platform/ui/keys/key-chord.ts'

/** Arrows go from row to row of a related list, E writes its value, Space shows the record beside, Delete unlinks it. */
export function onRowKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || isTyping(event.target)) return
  const row = (event.target as Element).closest<HTMLElement>('[data-related-row]')
  const chord = chordOf(event.nativeEvent)
  const command = chord === null ? undefined : commands[chord]
  if (!row || !command?.(row)) return
  event.preventDefault()
  event.stopPropagation()
}

// Each says whether there was something to do.
const commands: Record<string, (row: HTMLElement) => boolean> = {
  ArrowDown: (row) => focusLink(row.nextElementSibling),
  ArrowUp: (row) => focusLink(row.previousElementSibling),
  E: (row) => press(row, '[data-related-edit]:last-of-type') || press(row, '[data-related-edit]'),
  Space: (row) => press(row, '[data-peek]'),
  Delete: unlinkAndGoOn,
}

// The row goes, and the focus with it, unless it was taken on before.
function unlinkAndGoOn(row: HTMLElement): boolean {
  const beside = row.nextElementSibling ?? row.previousElementSibling
  if (!press(row, '[data-unlink]')) return false
  focusLink(beside)
  return true
}

function focusLink(row: Element | null): boolean {
  const link = row?.querySelector('a')
  link?.focus()
  return link !== null && link !== undefined
}

function press(row: HTMLElement, selector: string): boolean {
  const control = row.querySelector<HTMLElement>(selector)
  control?.click()
  return control !== null
}
