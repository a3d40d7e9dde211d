import { deviceOf } from '../../../../shared/core/device-of.ts'
import type { Events } from '../../../../shared/platform/registry.ts'
import type { Workspace } from '../../../platform/context.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Caller } from '../../../platform/http/caller/caller.ts'
import type { Installation } from '../../installation.ts'
import { openContext } from '../../workspaces/open-context.ts'
import { listMemberships } from '../identities/memberships.ts'
import type { Origin } from './session-record.ts'

/** Leaves in the workspace somebody entered that they did, from where, and whether with a device not seen before. */
export async function noteSignIn(
  installation: Installation,
  entered: { identityId: string; workspaceId: string },
  by: Events['members.signed-in']['by'],
  origin: Origin,
): Promise<void> {
  const { identityId, workspaceId } = entered
  const isNewDevice = await noteDevice(installation.pool, { identityId, origin, now: installation.now() })
  const memberships = await listMemberships(installation.pool, identityId)
  const here = memberships.find(({ workspace }) => workspace.id === workspaceId)
  if (here === undefined) return
  const { memberId, workspace } = here
  const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'session' })
  const payload = { memberId, by, isNewDevice, ...placeOf(origin) }
  await ctx.transaction(async (tx) => tx.emit({ kind: 'members.signed-in', payload }))
}

/**
 * Leaves in each workspace of somebody that a sign-in as them was refused. Nobody waits for it: a refusal must
 * take as long for an address that is known as for one that is not.
 */
export function noteRefusedSignIn(
  installation: Installation,
  identityId: string,
  why: Events['members.sign-in-refused']['why'],
  origin: Origin,
): void {
  const note = async () => {
    for (const { memberId, workspace } of await listMemberships(installation.pool, identityId)) {
      const payload = { memberId, why, ...placeOf(origin) }
      const ctx = await openContext(installation, workspace, { kind: 'system', reason: 'sign-in' })
      await ctx.transaction(async (tx) => tx.emit({ kind: 'members.sign-in-refused', payload }))
    }
  }
  setImmediate(() => {
    note().catch((err) => installation.log.error({ err }, 'a refused sign-in was not noted'))
  })
}

/** Leaves in the caller's present workspace that sessions of theirs were ended. */
export async function noteSessionsEnded(
  installation: Installation,
  caller: Pick<Caller, 'member'> | null,
  which: Events['members.sessions-ended']['which'],
): Promise<void> {
  if (!caller?.member) return
  const { id: memberId, workspace } = caller.member
  const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'session' })
  await ctx.transaction(async (tx) => {
    tx.emit({ kind: 'members.sessions-ended', payload: { memberId, which } })
  })
}

/** Leaves in the workspace of a key that a program came with it for the first time. */
export async function noteKeyUsed(
  installation: Installation,
  key: { id: string; name: string; memberId: string; workspace: Workspace },
): Promise<void> {
  const { id: apiKeyId, name, memberId, workspace } = key
  const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'apiKey' })
  const payload = { apiKeyId, memberId, name }
  await ctx.transaction(async (tx) => tx.emit({ kind: 'members.api-key-used', payload }))
}

function placeOf({ address, userAgent }: Origin) {
  return { address, userAgent: userAgent?.slice(0, 300) ?? null }
}

/** Whether somebody comes with a device for the first time, who has come with another before. */
async function noteDevice(
  db: Queryable,
  { identityId, origin, now }: { identityId: string; origin: Origin; now: Date },
): Promise<boolean> {
  const { browser, system } = deviceOf(origin.userAgent ?? '')
  const device = `${browser ?? '?'} on ${system ?? '?'}`
  const [known] = await db.rows(sql`
    select count(*) from ${globalTable('known_device')} where identity_id = ${identityId}`)
  const added = await db.run(sql`
    insert into ${globalTable('known_device')} (identity_id, device, first_seen_at)
    values (${identityId}, ${device}, ${now}) on conflict (identity_id, device) do nothing`)
  return added === 1 && Number(known?.[0] ?? 0) > 0
}
