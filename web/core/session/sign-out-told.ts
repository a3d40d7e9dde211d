import { leaveFor } from '../../platform/api/leave-page.ts'
import { keepWritingOf, leaveWriting } from '../../platform/kept-writing.ts'

/** What a tab in which somebody signed out tells the others. */
export interface SignOutTold {
  /** What was written and not saved waits for its person; false: they said they want it no more. */
  keeps: boolean
}

const name = 'kith-signed-out'
// One for telling and hearing: a tab does not hear itself.
let channel: BroadcastChannel | null = null

/** Tells the other tabs of this browser that their person signed out, and did not merely lose the session. */
export function tellSignOut(told: SignOutTold): void {
  const talk = channel ?? new BroadcastChannel(name)
  talk.postMessage(told)
  if (talk !== channel) talk.close()
}

/**
 * Once their person signs out in another tab, goes to the sign-in page here too: nothing that was read stays to be
 * seen. Gives what ends listening.
 */
export function followSignOut(leave: (told: SignOutTold) => void = leaveTab): () => void {
  const own = new BroadcastChannel(name)
  channel = own
  own.onmessage = ({ data }: MessageEvent<SignOutTold>) => leave(data)
  return () => {
    own.close()
    if (channel === own) channel = null
  }
}

function leaveTab({ keeps }: SignOutTold): void {
  if (keeps) leaveWriting()
  else keepWritingOf(null)
  leaveFor('/sign-in')
}
