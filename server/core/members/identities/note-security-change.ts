import type { Caller } from '../../../platform/http/caller/caller.ts'
import type { Installation } from '../../installation.ts'
import { openContext } from '../../workspaces/open-context.ts'

type Kind = 'members.password-changed' | 'members.second-factor-changed'

/** Leaves an event in the caller's present workspace of what a person changed about signing in. */
export async function noteSecurityChange(
  installation: Installation,
  caller: Caller | null,
  kind: Kind,
  isOn = false,
): Promise<void> {
  const member = caller?.member
  if (!member) return
  const memberId = member.id
  const ctx = await openContext(installation, member.workspace, { kind: 'member', memberId, via: 'session' })
  await ctx.transaction(async (tx) => {
    const about = { objectId: 'member', recordId: memberId }
    if (kind === 'members.password-changed') tx.emit({ kind, ...about, payload: { memberId } })
    else tx.emit({ kind, ...about, payload: { memberId, isOn } })
  })
}
