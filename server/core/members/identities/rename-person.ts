import type { Installation } from '../../installation.ts'
import { openContext } from '../../workspaces/open-context.ts'
import { getMember, writeMember } from '../member-records.ts'
import type { Identity } from './identity.ts'
import { listMemberships } from './memberships.ts'

/** Gives a person's new name to the member they are in each of their workspaces, as their own change there. */
export async function renamePerson(installation: Installation, { id, name }: Identity): Promise<void> {
  for (const { workspace, memberId } of await listMemberships(installation.pool, id)) {
    const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'session' })
    await ctx.transaction(async (tx) => {
      const member = await getMember(tx, memberId)
      if (member.name !== name) await writeMember(tx, { action: 'update', id: memberId, values: { name } })
    })
  }
}
