import type { Language } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import type { Installation } from '../installation.ts'
import { findIdentityByEmail, normalEmail } from './identities/identity.ts'
import { listMemberships } from './identities/memberships.ts'
import { admitPerson } from './invitations/admit-person.ts'
import { havingAddress, waitingMembers } from './invitations/waiting-members.ts'
import { writeMember } from './member-records.ts'
import { newcomerPassword } from './passwords/newcomer-password.ts'
import { forgetCallers } from './sessions/identify.ts'

interface NewMember {
  email: string
  name: string
  role: string
  team?: string
  language: Language
  password: string
}

/**
 * Makes a member who can sign in at once (of a member with this address whom nobody has joined as, that one), for whoever runs the server: no invitation is sent. Refuses someone
 * who is a member already, and another password for someone known. Emits members.joined.
 */
export async function addMember(
  installation: Installation,
  ctx: Context,
  wanted: NewMember,
): Promise<{ memberId: string }> {
  const email = normalEmail(wanted.email)
  const hash = await newcomerPassword(installation, wanted)
  const memberId = await ctx.transaction(async (tx) => {
    await refuseMember(tx, email)
    const { name, role, team, language } = wanted
    const values = { email, role, language, status: 'active', ...(team !== undefined && { team }) }
    const [known] = havingAddress(await waitingMembers(tx), email)
    const member = await writeMember(
      tx,
      known === undefined
        ? { action: 'create', values: { name, ...values } }
        : { action: 'update', id: known.id, values },
    )
    await admitPerson(tx.db, {
      ...{ email, name, language, hash },
      ...{ workspaceId: tx.workspace.id, memberId: member.id, now: tx.now() },
    })
    tx.emit({
      kind: 'members.joined',
      objectId: 'member',
      recordId: member.id,
      payload: { memberId: member.id, email },
    })
    return member.id
  })
  forgetCallers(installation)
  return { memberId }
}

/** Refuses (conflict) an address whose owner is a member of this workspace. */
export async function refuseMember(tx: Transaction, email: string): Promise<void> {
  const identity = await findIdentityByEmail(tx.db, email)
  const memberships = identity === null ? [] : await listMemberships(tx.db, identity.id)
  if (!memberships.some(({ workspace }) => workspace.id === tx.workspace.id)) return
  throw new AppError(
    'conflict',
    'members.already-member',
    'This person is a member of the workspace already.',
    {
      details: [{ path: 'email', code: 'members.already-member' }],
    },
  )
}
