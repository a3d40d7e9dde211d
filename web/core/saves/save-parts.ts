import type { Saved } from '../../../shared/core/saved.ts'
import { isStale } from '../../platform/api/api-error.ts'
import { askWhose, type ClashLine } from './clash-store.ts'
import { isSameValue } from './same-value.ts'

/** Parts of something that many share, by name. */
export type Parts = Readonly<Record<string, unknown>>

/** A part that two people saved differently. */
export interface PartClash {
  part: string
  mine: unknown
  theirs: unknown
}

/** A save of some parts, and how to go on where somebody saved meanwhile. */
export interface PartsSave<State extends Saved, Answer> {
  /** What it was when its editor looked. */
  base: State
  /** What the parts become. */
  change: Parts
  partsOf: (state: State) => Parts
  /** Those of the parts that cannot stand beside what it is by now, though only one of two changed them. */
  against?: (change: Parts, now: State) => readonly string[]
  send: (change: Parts, base: State) => Promise<Answer>
  /** As it is by now. */
  readNow: () => Promise<State>
  /** The parts of a clash in words. */
  linesOf: (
    clashes: readonly PartClash[],
    now: State,
    base: State,
  ) => readonly ClashLine[] | Promise<readonly ClashLine[]>
}

/** `theirs`: nothing of it was left to save, for it is there already or the other one's stays. */
type Outcome<State, Answer> = { kind: 'saved'; answer: Answer } | { kind: 'theirs'; now: State }

/**
 * Saves parts on top of the version they were made from. Where somebody saved meanwhile, what both want alike is done,
 * what only one of them touched goes together, and of what both changed differently the person is asked whose stays. Refuses (as it was refused at first) where they put that off.
 */
export async function saveParts<State extends Saved, Answer>(
  save: PartsSave<State, Answer>,
): Promise<Outcome<State, Answer>> {
  try {
    return { kind: 'saved', answer: await save.send(save.change, save.base) }
  } catch (error) {
    if (!isStale(error)) throw error
    const now = await save.readNow()
    return goOn(save, now, error)
  }
}

async function goOn<State extends Saved, Answer>(
  save: PartsSave<State, Answer>,
  now: State,
  error: unknown,
): Promise<Outcome<State, Answer>> {
  const there = save.partsOf(now)
  const between = partsBetween(save.change, save.partsOf(save.base), there)
  const { left } = between
  const against = (save.against?.(left, now) ?? []).filter(
    (part) => !between.clashes.some((clash) => clash.part === part),
  )
  const clashes = [
    ...between.clashes,
    ...against.map((part) => ({ part, mine: left[part], theirs: there[part] })),
  ]
  const choice = clashes.length === 0 ? 'mine' : await askWhose(await clashOf(save, now, clashes))
  if (choice === 'later') throw error
  const theirs = new Set(choice === 'theirs' ? clashes.map(({ part }) => part) : [])
  const change = Object.fromEntries(Object.entries(left).filter(([part]) => !theirs.has(part)))
  if (Object.keys(change).length === 0) return { kind: 'theirs', now }
  return saveParts({ ...save, base: now, change })
}

async function clashOf<State extends Saved, Answer>(
  save: PartsSave<State, Answer>,
  now: State,
  clashes: readonly PartClash[],
) {
  return {
    updatedAt: now.updatedAt,
    updatedBy: now.updatedBy,
    lines: await save.linesOf(clashes, now, save.base),
  }
}

/** Of parts to be saved: those that are not so already, and those of them that somebody else changed too. */
export function partsBetween(
  change: Parts,
  before: Parts,
  now: Parts,
): { left: Parts; clashes: PartClash[] } {
  const left = Object.entries(change).filter(([part, mine]) => !isSameValue(mine, now[part]))
  return {
    left: Object.fromEntries(left),
    clashes: left.flatMap(([part, mine]) =>
      isSameValue(before[part], now[part]) ? [] : [{ part, mine, theirs: now[part] }],
    ),
  }
}
