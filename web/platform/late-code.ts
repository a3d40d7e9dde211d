import { use } from 'react'
import { whenIdle } from './ui/when-idle.ts'

/** Code that a page needs only at times: fetched when it does, or once the page stands. */
export interface LateCode<Code> {
  fetch(this: void): Promise<Code>
  /** What has arrived, for what cannot wait; null before. */
  here(this: void): Code | null
}

export function lateCode<Code>(load: () => Promise<Code>): LateCode<Code> {
  let loading: Promise<Code> | null = null
  let here: Code | null = null
  function fetch(): Promise<Code> {
    if (loading) return loading
    const started = load()
    // As React marks a promise it has waited for: what has arrived is read at once, and nothing blinks.
    started.then(
      (value) => {
        here = value
        Object.assign(started, { status: 'fulfilled', value })
      },
      () => {
        loading = null
      },
    )
    loading = started
    return started
  }
  whenIdle(fetch)
  return { fetch, here: () => here }
}

/** The code where it is wanted, for which the component waits; null where it is not. */
export function useLateCode<Code>(code: LateCode<Code>, isWanted: boolean): Code | null {
  return isWanted ? use(code.fetch()) : null
}
