import { use } from 'react'
import { type OneLoad, oneLoad } from './one-load.ts'
import { whenIdle } from './ui/when-idle.ts'

/** Code that a page needs only at times: fetched when it does, or once the page stands. */
type LateCode<Code> = OneLoad<Code>

export function lateCode<Code>(load: () => Promise<Code>): LateCode<Code> {
  const code = oneLoad(load)
  whenIdle(code.fetch)
  return code
}

/** The code where it is wanted, for which the component waits; null where it is not. */
export function useLateCode<Code>(code: LateCode<Code>, isWanted: boolean): Code | null {
  return isWanted ? use(code.shown()) : null
}
