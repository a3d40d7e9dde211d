import { type PatternNode, PatternProblem, parsePattern } from './pattern-syntax.ts'

/** A regular expression that is matched in time linear to the text, whatever people wrote. */
export interface Pattern {
  /** Does the whole text match? */
  matches(text: string): boolean
}

type Step =
  | { kind: 'char'; test: (char: string) => boolean }
  | { kind: 'fork'; to: number[] }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'done' }

const sourceLimit = 500
const stepLimit = 2_000

/**
 * Compiles a pattern (see parsePattern for what it may contain), or says in English why it cannot be
 * used. JavaScript's own expressions backtrack and can hang on patterns people write by accident.
 */
export function compilePattern(
  source: string,
): { ok: true; pattern: Pattern } | { ok: false; reason: string } {
  if (source.length > sourceLimit) return { ok: false, reason: `it has more than ${sourceLimit} characters` }
  try {
    const steps: Step[] = []
    addSteps(parsePattern(source), steps)
    push(steps, { kind: 'done' })
    return { ok: true, pattern: { matches: (text) => run(steps, text) } }
  } catch (error) {
    if (error instanceof PatternProblem) return { ok: false, reason: error.message }
    throw error
  }
}

function addSteps(node: PatternNode, steps: Step[]): void {
  if (node.kind === 'all') for (const part of node.parts) addSteps(part, steps)
  else if (node.kind === 'any') addOptions(node.options, steps)
  else if (node.kind === 'repeat') addRepeat(node, steps)
  else push(steps, node)
}

function addOptions(options: readonly PatternNode[], steps: Step[]): void {
  const fork = { kind: 'fork' as const, to: [] as number[] }
  push(steps, fork)
  const exits: { to: number[] }[] = []
  for (const option of options) {
    fork.to.push(steps.length)
    addSteps(option, steps)
    const exit = { kind: 'fork' as const, to: [] }
    push(steps, exit)
    exits.push(exit)
  }
  for (const exit of exits) exit.to = [steps.length]
}

function addRepeat(node: PatternNode & { kind: 'repeat' }, steps: Step[]): void {
  for (let count = 0; count < node.min; count += 1) addSteps(node.part, steps)
  if (node.max === null) {
    const fork = { kind: 'fork' as const, to: [] as number[] }
    const at = push(steps, fork)
    addSteps(node.part, steps)
    push(steps, { kind: 'fork', to: [at] })
    fork.to = [at + 1, steps.length]
    return
  }
  const forks: { to: number[] }[] = []
  for (let count = node.min; count < node.max; count += 1) {
    const fork = { kind: 'fork' as const, to: [] as number[] }
    const at = push(steps, fork)
    fork.to = [at + 1]
    forks.push(fork)
    addSteps(node.part, steps)
  }
  for (const fork of forks) fork.to.push(steps.length)
}

function push(steps: Step[], step: Step): number {
  if (steps.length >= stepLimit) throw new PatternProblem('it is too large')
  return steps.push(step) - 1
}

/** Follows every possibility at once, each step at most once per character (Thompson 1968). */
function run(steps: readonly Step[], text: string): boolean {
  const seen = new Int32Array(steps.length).fill(-1)
  let at = 0
  let current = reach([0], { steps, seen, at, isEnd: text.length === 0 })
  for (const char of text) {
    const next: number[] = []
    for (const place of current) {
      const step = steps[place]!
      if (step.kind === 'char' && step.test(char)) next.push(place + 1)
    }
    if (next.length === 0) return false
    at += char.length
    current = reach(next, { steps, seen, at, isEnd: at === text.length })
  }
  return current.some((place) => steps[place]!.kind === 'done')
}

interface Moment {
  steps: readonly Step[]
  seen: Int32Array
  at: number
  isEnd: boolean
}

function reach(from: readonly number[], moment: Moment): number[] {
  const { steps, seen, at, isEnd } = moment
  const reached: number[] = []
  const open = [...from]
  while (open.length > 0) {
    const place = open.pop()!
    if (seen[place] === at) continue
    seen[place] = at
    const step = steps[place]!
    if (step.kind === 'fork') open.push(...step.to)
    else if (step.kind === 'start') at === 0 && open.push(place + 1)
    else if (step.kind === 'end') isEnd && open.push(place + 1)
    else reached.push(place)
  }
  return reached
}
