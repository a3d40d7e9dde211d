import type { Context } from '../../../platform/context.ts'
import type { Caller } from '../../../platform/http/caller/caller.ts'
import { noRole } from '../../access/still-may.ts'
import type { Installation } from '../../installation.ts'
import { type OpenOptions, openContext } from '../../workspaces/open-context.ts'
import { refuseLapsedKey } from '../maker.ts'

/** The context of a request: refuses (forbidden) who has no role any more, and a key that outgrew its maker. */
export async function openCallersContext(
  installation: Installation,
  caller: Caller & { member: NonNullable<Caller['member']> },
  options: OpenOptions = {},
): Promise<Context> {
  const { member, via, scopes, madeBy, seesAs } = caller
  const actor = { kind: 'member', memberId: member.id, via, scopes } as const
  const through = madeBy === null ? actor : { ...actor, keyMadeBy: madeBy }
  const ctx = await openContext(installation, member.workspace, through, { ...options, seesAs })
  if (ctx.access.role.key === 'none') throw noRole()
  if (madeBy !== null) await refuseLapsedKey(installation, member.workspace, { memberId: member.id, madeBy })
  return ctx
}
