import { isTyping } from './key-chord.ts'
import { seenFocus, standIn } from './seen-focus.ts'
import { type AheadPart, typeAhead } from './type-ahead.ts'

/** What something that is on its way does meanwhile with what is typed for it. */
interface Holder {
  /** Its code or its content has not come, and nothing that takes the focus meanwhile is meant. */
  isOnItsWay: boolean
  onLeave: (() => void) | undefined
}

interface Waiting {
  field: HTMLInputElement
  /** What was typed before a key that goes on from there. */
  parts: AheadPart[]
  /** What would have taken the focus of a dialog that stands. */
  wanted: EventTarget | null
  broughtBack: number
  composing: PromiseWithResolvers<void> | null
  ends: AbortController
}

/** Whoever takes the focus a moment after it stands has it by then. */
const graceMs = 100
// Two that both hold the focus would pass it on for ever.
const mostBroughtBack = 20

const holders: Holder[] = []
let waiting: Waiting | null = null

/**
 * Keeps what is typed for something that was asked for and cannot take it yet: in a field nobody sees, so that
 * Backspace, a pasted text and an input method work as in any. It is typed into the first text field that takes the
 * focus afterwards. Escape gives it up, and so does a pointer that goes elsewhere. Whoever writes in a field already
 * goes on there. Gives the way to end it.
 */
export function holdKeys(label: string, holder: Holder): () => void {
  holders.push(holder)
  begin(label)
  return () => {
    const at = holders.indexOf(holder)
    if (at < 0) return
    holders.splice(at, 1)
    // What was waited for may wait itself.
    queueMicrotask(() => holders.length === 0 && handOver())
  }
}

function handOver(): void {
  const wanted = waiting?.wanted
  if (wanted instanceof HTMLElement && wanted.isConnected) wanted.focus({ preventScroll: true })
  else setTimeout(() => holders.length === 0 && giveUp(), graceMs)
}

/** Once an input method has ended what it composes for something on its way: taking the focus would break it off. */
export async function whenComposedAhead(): Promise<void> {
  while (waiting?.composing) await waiting.composing.promise
}

function begin(label: string): void {
  if (waiting !== null || isTyping(document.activeElement)) return
  const field = document.createElement('input')
  Object.assign(field, { autocomplete: 'off', ariaLabel: label, tabIndex: -1 })
  // As wide as a field is: in a narrow one a browser puts what follows a pasted text before it.
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0', pointerEvents: 'none' })
  // A phone shows its keyboard for a field that is seen.
  field.inputMode = 'none'
  const ends = new AbortController()
  const { signal } = ends
  waiting = { field, parts: [], wanted: null, broughtBack: 0, composing: null, ends }
  field.addEventListener('keydown', onKeyDown, { signal })
  field.addEventListener('compositionstart', () => compose(true), { signal })
  field.addEventListener('compositionend', () => compose(false), { signal })
  document.addEventListener('focusin', onFocusElsewhere, { signal, capture: true })
  document.addEventListener('pointerdown', giveUp, { signal, capture: true })
  standIn(field, document.activeElement)
  document.body.append(field)
  field.focus({ preventScroll: true })
}

function compose(isComposing: boolean): void {
  if (!waiting) return
  waiting.composing?.resolve()
  waiting.composing = isComposing ? Promise.withResolvers() : null
}

function onKeyDown(event: KeyboardEvent): void {
  if (!waiting || event.isComposing || event.keyCode === 229) return
  // Commands of the page are not meant; those with Ctrl are anybody's.
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
  if (event.key === 'Escape') {
    const leave = holders.findLast(({ onLeave }) => onLeave)?.onLeave
    giveUp()
    leave?.()
  } else if (event.key === 'Enter' || event.key === 'Tab') {
    event.preventDefault()
    // Before anything was typed it is the key that asked for this, held down or pressed twice.
    if (event.repeat || (waiting.field.value === '' && waiting.parts.length === 0)) return
    waiting.parts.push({ text: waiting.field.value, key: event.key })
    waiting.field.value = ''
  }
}

function onFocusElsewhere({ target }: FocusEvent): void {
  if (!waiting || target === waiting.field) return
  const { field, parts } = waiting
  const isOnItsWay = holders.some((one) => one.isOnItsWay)
  const hasTyped = field.value !== '' || parts.length > 0
  if (!isOnItsWay) waiting.wanted = target
  if ((isOnItsWay || (hasTyped && holders.length > 0)) && waiting.broughtBack++ < mostBroughtBack) {
    queueMicrotask(() => field.focus({ preventScroll: true }))
    return
  }
  const typed = [...parts, { text: field.value, key: null }]
  end()
  // Behind what draws the field, and before the next key that is pressed.
  queueMicrotask(() => void typeAhead(typed, target))
}

function giveUp(): void {
  if (!waiting) return
  const before = seenFocus()
  end()
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
}

function end(): void {
  compose(false)
  waiting?.ends.abort()
  waiting?.field.remove()
  waiting = null
}
