import { isTyping } from './key-chord.ts'

/** A key that was pressed before what it is for was there. */
export type KeptKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

interface Situation {
  isTyping: boolean
  isUnderDialog: boolean
  singleKeys: boolean
}

const begins: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp'])
const goesOn: ReadonlySet<string> = new Set([...begins, 'ArrowLeft', 'ArrowRight', 'Enter', 'Backspace'])

/**
 * Does a key wait for the page that is on its way? Letters and arrows are meant for it; Enter only behind one of
 * them: alone it presses what has the focus.
 */
export function waitsForPage(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  keptSoFar: number,
  { isTyping: types, isUnderDialog, singleKeys }: Situation,
): boolean {
  if (types || isUnderDialog || ctrlKey || metaKey || altKey) return false
  if ([...key].length === 1) return keptSoFar > 0 || (singleKeys && key !== ' ')
  return (keptSoFar > 0 ? goesOn : begins).has(key)
}

/** Presses keys that were kept, each answered before the next; into a text field they are typed. */
export async function pressKept(keys: readonly KeptKey[]): Promise<void> {
  for (const key of keys) {
    // What a key changes is drawn when this task pauses.
    await undefined
    press(key)
  }
}

/** Presses a key where the focus is; false when nobody answers it. */
export function press({ key, code, shiftKey }: KeptKey): boolean {
  const target = document.activeElement ?? document.body
  if (isTextField(target) && [...key].length === 1) {
    writeInto(target, key)
    return true
  }
  const event = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })
  return !target.dispatchEvent(event)
}

/** Types keys that were kept into the text field that has the focus, as long as it is one of `panel`. */
export async function typeIn(keys: readonly string[], panel: HTMLElement): Promise<void> {
  for (const key of keys) {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement) || !panel.contains(field)) return
    await pressKept([{ key, code: '', shiftKey: false }])
  }
}

type TextField = HTMLInputElement | HTMLTextAreaElement

export function isTextField(target: Element): target is TextField {
  const takesText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return takesText && isTyping(target) && !target.readOnly
}

/** As a person would, over what is selected or else at the end: a value that is set plainly is not seen as typed. */
export function writeInto(field: TextField, text: string): void {
  const { value, selectionStart, selectionEnd } = field
  const isChosen = selectionStart !== null && selectionStart !== selectionEnd
  const next = isChosen
    ? value.slice(0, selectionStart) + text + value.slice(selectionEnd ?? undefined)
    : value + text
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, next)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
