import type {
  SessionMember,
  SessionState,
  SessionWorkspace,
  SignedIn,
} from '../../../../shared/core/session.ts'
import type { Context, Workspace } from '../../../platform/context.ts'
import { globalTable, workspaceDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { lastPosition } from '../../../platform/events/read-events.ts'
import type { Caller } from '../../../platform/http/caller/caller.ts'
import { loadRoles } from '../../access/resolve-access.ts'
import type { Installation } from '../../installation.ts'
import { recordsById } from '../../records/index.ts'
import { joinedTitles } from '../../stock-titles.ts'
import { openContext } from '../../workspaces/open-context.ts'
import { findIdentityById, type Identity } from '../identities/identity.ts'
import { listMemberships, type Membership } from '../identities/memberships.ts'
import { personalChoices } from '../identities/personal-choices.ts'
import { refuseLapsedKey } from '../maker.ts'
import { moveSession } from './sessions.ts'
import { isPending } from './sign-in.ts'

/**
 * What a browser asks first: who is this, and where. A session whose workspace the person may no longer
 * enter moves to another one of theirs.
 */
export async function sessionState(
  installation: Installation,
  from: { caller: Caller | null; token: string | null },
): Promise<SessionState> {
  const signedIn = from.caller && (await signedInState(installation, from.caller))
  if (signedIn) return signedIn
  if (from.token !== null && (await isPending(installation, from.token))) return { state: 'second-factor' }
  return { state: (await hasWorkspaces(installation)) ? 'signed-out' : 'first-visit' }
}

/** Is there any workspace in this installation yet? */
export async function hasWorkspaces(installation: Installation): Promise<boolean> {
  const [row] = await installation.pool.rows(sql`select exists (select 1 from ${globalTable('workspace')})`)
  return row?.[0] === true
}

async function signedInState(installation: Installation, caller: Caller): Promise<SessionState | null> {
  if (caller.identityId === null) return null
  const identity = await findIdentityById(installation.pool, caller.identityId)
  const memberships = await listMemberships(installation.pool, caller.identityId)
  const here = await membershipHere(installation, caller, memberships)
  if (identity === null || here === null) return null
  // Before anything else is read, so that what happens meanwhile is told.
  const position = await lastPosition(workspaceDatabase(installation.pool, here.workspace.schema))
  const actor = { kind: 'member', memberId: here.memberId, via: caller.via } as const
  const isHere = here.memberId === caller.member?.id
  const ctx = await openContext(installation, here.workspace, actor, {
    seesAs: isHere ? caller.seesAs : null,
  })
  const { madeBy } = caller
  if (madeBy !== null)
    await refuseLapsedKey(installation, here.workspace, { memberId: here.memberId, madeBy })
  const { settings, access } = ctx
  return {
    state: 'signed-in',
    member: await shownMember(installation, ctx, { id: here.memberId, identity }),
    workspace: shown(here.workspace),
    workspaces: memberships.map(({ workspace }) => shown(workspace)),
    settings,
    titles: await titlesHere(installation, ctx),
    role: access.role,
    seesAs: await shownSeesAs(ctx),
    position,
  }
}

async function titlesHere({ modules }: Installation, ctx: Context): Promise<SignedIn['titles']> {
  return joinedTitles(await Promise.all(modules.map((module) => module.titlesHere?.(ctx) ?? {})))
}

/** What somebody looks through, by name; whatever is gone meanwhile by its key, so that it can be ended. */
async function shownSeesAs(ctx: Context): Promise<SignedIn['seesAs']> {
  if (ctx.seesAs === null) return null
  const { role: key, memberId } = ctx.seesAs
  const role = (await loadRoles(ctx.db)).get(key)
  const member = (await recordsById(ctx, 'member', [memberId])).get(memberId)
  const isOver = ctx.access.role.key !== key || ctx.access.ownerId !== memberId
  return { role: key, roleName: role?.name ?? key, memberId, memberName: member?.title ?? null, isOver }
}

/** By the name they have in this workspace, which who manages members may have put right. */
async function shownMember(
  { pool }: Installation,
  ctx: Context,
  { id, identity }: { id: string; identity: Identity },
): Promise<SessionMember> {
  const member = (await recordsById(ctx, 'member', [id])).get(id)
  const { id: identityId, email, language, timeZone } = identity
  const { everywhere, here } = await personalChoices(pool, { identityId, workspaceId: ctx.workspace.id })
  const preferences = { ...everywhere, ...here }
  return { id, name: member?.title ?? identity.name, email, language, timeZone, preferences }
}

async function membershipHere(
  installation: Installation,
  caller: Caller,
  memberships: readonly Membership[],
): Promise<Membership | null> {
  const current = caller.member?.workspace.id
  const here = memberships.find(({ workspace }) => workspace.id === current)
  if (here !== undefined) return here
  const other = memberships[0] ?? null
  if (other === null || caller.via !== 'session' || caller.identityId === null) return null
  await moveSession(installation, { id: caller.id, identityId: caller.identityId }, other.workspace.id)
  return other
}

function shown({ id, key, name }: Workspace): SessionWorkspace {
  return { id, key, name }
}
