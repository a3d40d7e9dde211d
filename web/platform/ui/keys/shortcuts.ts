import { useEffect, useRef } from 'react'
import { currentAppearance } from '../appearance.ts'
import { chordOf, isTyping } from './key-chord.ts'

export interface ShortcutOptions {
  when?: boolean
  /** Also while typing in a field. Chords with Mod always are. */
  whileTyping?: boolean
}

interface Shortcut {
  steps: string[]
  act(event: KeyboardEvent): void
  whileTyping: boolean
}

// The newest registration wins, so that a dialog's keys cover those of the page below it.
const registered: Shortcut[] = []
let waiting: { pressed: string[]; at: number } = { pressed: [], at: 0 }
const sequencePatienceMs = 1_200
let isUnderDialog = false

/**
 * Runs an action on keys such as 'Mod+K', 'Escape', 'J' or one after the other 'G D'. Does nothing while
 * an input method is composing, and lets single keys be while somebody types or has turned them off. While
 * a dialog or menu is open only chords with Mod act: the page below is not what the keys are meant for.
 */
export function useShortcut(
  keys: string,
  act: (event: KeyboardEvent) => void,
  options: ShortcutOptions = {},
): void {
  const latest = useRef(act)
  latest.current = act
  const { when = true, whileTyping = false } = options
  useEffect(() => {
    if (!when) return
    const shortcut: Shortcut = { steps: keys.split(' '), act: (event) => latest.current(event), whileTyping }
    registered.push(shortcut)
    return () => void registered.splice(registered.indexOf(shortcut), 1)
  }, [keys, when, whileTyping])
}

/** Begins to listen. Called once. */
export function listenForShortcuts(): void {
  // Noted before anybody acts on the key: Escape may have closed the dialog when its turn comes here.
  window.addEventListener('keydown', noteDialog, { capture: true })
  window.addEventListener('keydown', onKeyDown)
}

function noteDialog(): void {
  isUnderDialog = document.querySelector('[aria-modal="true"], [role="menu"]') !== null
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
  const chord = chordOf(event)
  if (chord === null) return
  const pressed = event.timeStamp - waiting.at < sequencePatienceMs ? [...waiting.pressed, chord] : [chord]
  const typing = isTyping(event.target)
  const match = find(pressed, typing) ?? find([chord], typing)
  waiting = { pressed: match ? [] : pressed.slice(-1), at: event.timeStamp }
  if (!match) return
  event.preventDefault()
  match.act(event)
}

function find(pressed: string[], typing: boolean): Shortcut | undefined {
  const text = pressed.join(' ')
  return registered.findLast((shortcut) => shortcut.steps.join(' ') === text && mayAct(shortcut, typing))
}

function mayAct(shortcut: Shortcut, typing: boolean): boolean {
  const first = shortcut.steps[0] ?? ''
  if (first.startsWith('Mod+')) return true
  if (isUnderDialog) return false
  if (shortcut.whileTyping) return true
  if (typing) return false
  return first.length > 1 || currentAppearance().singleKeys
}
