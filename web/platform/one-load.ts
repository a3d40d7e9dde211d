import { onAgain } from './try-again.ts'

/** Something that is fetched once; and once more only where that failed. */
export interface OneLoad<Value> {
  /** What is here, or coming; after a failure it is fetched anew. */
  fetch(this: void): Promise<Value>
  /** The same for React, which asks each time it draws: a failure stays one until things are tried again. */
  shown(this: void): Promise<Value>
  /** What has arrived, for what cannot wait; null before. */
  here(this: void): Value | null
}

export function oneLoad<Value>(load: () => Promise<Value>): OneLoad<Value> {
  let last: Promise<Value> | null = null
  let here: Value | null = null
  let hasFailed = false
  function begin(): Promise<Value> {
    const started = load()
    last = started
    hasFailed = false
    // As React marks a promise it has waited for: what has arrived is read at once, and nothing blinks.
    started.then(
      (value) => {
        here = value
        Object.assign(started, { status: 'fulfilled', value })
      },
      () => {
        if (last === started) hasFailed = true
      },
    )
    return started
  }
  onAgain(() => {
    if (hasFailed) last = null
  })
  return {
    fetch: () => (last === null || hasFailed ? begin() : last),
    shown: () => last ?? begin(),
    here: () => here,
  }
}
