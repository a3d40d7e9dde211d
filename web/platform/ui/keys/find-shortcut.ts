export interface Shortcut {
  /** Chords, one after the other: ['G', 'D'], ['Mod+K']. */
  steps: readonly string[]
  act(event: KeyboardEvent): void
  /** Also while somebody types in a field. */
  whileTyping: boolean
  /** With Mod too it is left to who types, and acts below no dialog. */
  isForPage?: boolean
}

/** What stands around a key when it is pressed. */
export interface KeySituation {
  isTyping: boolean
  /** A dialog covers the page. */
  isUnderDialog: boolean
  /** The person lets single keys be commands. */
  singleKeys: boolean
}

/** What was pressed a moment ago and may be the beginning of something. */
export interface Waiting {
  pressed: readonly string[]
  atMs: number
}

const sequencePatienceMs = 1_200

/** What a chord does. */
interface ShortcutStep {
  /** The shortcut it completes. The newest of several wins. */
  found: Shortcut | undefined
  /** It completes none, and is the first of several that follow one another. */
  begins: boolean
  /** What waits for the next chord. */
  waiting: Waiting
}

/** What a chord does with what was pressed before it. */
export function findShortcut(
  registered: readonly Shortcut[],
  chord: string,
  atMs: number,
  waiting: Waiting,
  situation: KeySituation,
): ShortcutStep {
  const pressed = atMs - waiting.atMs < sequencePatienceMs ? [...waiting.pressed, chord] : [chord]
  const find = (steps: readonly string[]) =>
    registered.findLast((one) => one.steps.join(' ') === steps.join(' ') && mayAct(one, situation))
  const found = find(pressed) ?? find([chord])
  const begins =
    found === undefined &&
    registered.some((one) => one.steps.length > 1 && one.steps[0] === chord && mayAct(one, situation))
  return { found, begins, waiting: { pressed: found ? [] : pressed.slice(-1), atMs } }
}

/** What types something: a letter with Shift does too. */
const character = /^(Shift\+)?.$/u

function mayAct({ steps, whileTyping, isForPage }: Shortcut, situation: KeySituation): boolean {
  const first = steps[0] ?? ''
  if (isForPage && (situation.isTyping || situation.isUnderDialog)) return false
  if (first.startsWith('Mod+')) return true
  if (situation.isUnderDialog) return false
  if (whileTyping) return true
  if (situation.isTyping) return false
  return !character.test(first) || situation.singleKeys
}
