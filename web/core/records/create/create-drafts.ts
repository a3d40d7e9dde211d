import { keptWriting } from '../../../platform/kept-writing.ts'

type Values = Readonly<Record<string, unknown>>

const drafts = keptWriting<Values>('new-records')

/** Keeps what somebody wrote into the form of a new record, for when the form is opened again. */
export function keepDraft(object: string, written: Values): void {
  drafts.set(object, written)
}

/**
 * What was written last time, without the fields the form is asked to begin with this time and those that
 * `follow` from them: a card added to a column goes there, whatever the draft was for.
 */
export function draftOf(
  object: string,
  given: Values = {},
  follow: (changed: string, value: unknown) => Values = () => ({}),
): Values {
  const settled = new Set([
    ...Object.keys(given),
    ...Object.entries(given).flatMap(([name, value]) => Object.keys(follow(name, value))),
  ])
  const kept = Object.entries(drafts.get(object) ?? {})
  return Object.fromEntries(kept.filter(([name, value]) => value !== null && !settled.has(name)))
}

/** Was anything written into the form of a new record, of an object or (null) of any, and not made? */
export function hasDraft(object: string | null): boolean {
  const written = drafts.entries().filter(([name]) => object === null || name === object)
  return written.some(([, values]) => Object.values(values).some((value) => value !== null))
}

/** The record was made, or the person wants to begin anew. */
export function dropDraft(object: string): void {
  drafts.delete(object)
}
