import { useEffect, useRef } from 'react'
import { currentAppearance } from '../appearance.ts'
import { useIsOnlyLooking } from '../only-looking.tsx'
import { findShortcut, type Shortcut, type Waiting } from './find-shortcut.ts'
import { waitsForPage } from './kept-keys.ts'
import { chordOf, isTyping } from './key-chord.ts'
import { forgetKept, isPageLeft, keepForPage, keptForPage } from './keys-for-page.ts'

export interface ShortcutOptions {
  when?: boolean
  /** Also while typing in a field. Chords with Mod always are. */
  whileTyping?: boolean
  /** With Mod too it is left to who types, and acts below no dialog. */
  isForPage?: boolean
  /** What it does, for the list of all keys; those without stand in it with the others of their page. */
  says?: string
  /** It acts on every page. */
  isGlobal?: boolean
}

/** A shortcut as the list of all keys tells it. */
interface ToldShortcut {
  keys: string
  says: string
  isGlobal: boolean
}

// The newest registration wins, so that a dialog's keys cover those of the page below it.
const registered: (Shortcut & { told: ToldShortcut | null })[] = []
let waiting: Waiting = { pressed: [], atMs: 0 }
let isUnderDialog = false

/**
 * Runs an action on keys such as 'Mod+K', 'Escape', 'J' or one after the other 'G D'. Does nothing while
 * an input method is composing, and lets single keys be while somebody types or has turned them off. While
 * a dialog or menu is open only chords with Mod act: the page below is not what the keys are meant for. Of
 * what is only looked at no key does anything.
 */
export function useShortcut(
  keys: string,
  act: (event: KeyboardEvent) => void,
  options: ShortcutOptions = {},
): void {
  const latest = useRef(act)
  latest.current = act
  const { when: isWanted = true, whileTyping = false, isForPage = false, says, isGlobal = false } = options
  const isOnlyLooking = useIsOnlyLooking()
  const when = isWanted && !isOnlyLooking
  useEffect(() => {
    if (!when) return
    const told = says === undefined ? null : { keys, says, isGlobal }
    const act = (event: KeyboardEvent) => latest.current(event)
    const shortcut = { steps: keys.split(' '), act, whileTyping, isForPage, told }
    registered.push(shortcut)
    return () => void registered.splice(registered.indexOf(shortcut), 1)
  }, [keys, when, whileTyping, isForPage, says, isGlobal])
}

/** What keys do at the moment, as far as it is told; the newest of those with the same keys. */
export function toldShortcuts(): ToldShortcut[] {
  const told = registered.flatMap((one) => one.told ?? [])
  return [...new Map(told.map((one) => [one.keys, one])).values()]
}

/** Does a key do something here and now, alone or after another? */
export function isShortcut(chord: string): boolean {
  return registered.some(({ steps }) => steps.includes(chord))
}

/** Begins to listen. Called once. */
export function listenForShortcuts(): void {
  window.addEventListener('keydown', beforeAnybody, { capture: true })
  window.addEventListener('keydown', onKeyDown)
  window.addEventListener('pointerdown', forgetKept, { capture: true })
}

function beforeAnybody(event: KeyboardEvent): void {
  // Noted before anybody acts on the key: Escape may have closed the dialog when its turn comes here.
  isUnderDialog = document.querySelector('[aria-modal="true"], [role="menu"]') !== null
  if (event.key === 'Escape') forgetKept()
  if (!isPageLeft()) return
  actOn(
    event,
    registered.filter(({ told }) => told?.isGlobal),
  )
  if (event.defaultPrevented) event.stopPropagation()
}

function onKeyDown(event: KeyboardEvent): void {
  actOn(event, registered)
}

function actOn(event: KeyboardEvent, among: readonly Shortcut[]): void {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
  const chord = chordOf(event)
  if (chord === null) return
  const situation = {
    isTyping: isTyping(event.target),
    isUnderDialog,
    singleKeys: currentAppearance().singleKeys,
  }
  const step = findShortcut(among, chord, event.timeStamp, waiting, situation)
  const keptSoFar = keptForPage()
  const isKept = !step.found && keptSoFar !== null && waitsForPage(event, keptSoFar, situation)
  // The time to go on begins when this key was answered, which may be late on a page that is busy.
  if (step.found || isKept || !isPageLeft()) waiting = { ...step.waiting, atMs: performance.now() }
  // Answered: what a kept key begins, the next one goes on with.
  if (step.begins || isKept || step.found) event.preventDefault()
  if (step.found) {
    forgetKept()
    step.found.act(event)
  } else if (isKept) keepForPage(event)
}
