import { AppError } from '../../../shared/platform/errors.ts'
import type { Actor, Context, Workspace } from '../../platform/context.ts'
import { workspaceDatabase } from '../../platform/database/database.ts'
import { seesNoMore } from '../access/sees-no-more.ts'
import type { Installation } from '../installation.ts'
import { openContext } from '../workspaces/open-context.ts'
import { type WorkspaceState, workspaceState } from '../workspaces/workspace-state.ts'

/** Who made a key or link that makes somebody a member, and what the key they made it with was narrowed to. */
export interface Maker {
  memberId: string
  scopes: readonly string[]
}

/**
 * Who stands behind what an actor makes: through a key that somebody else made it is that somebody, however
 * many keys are in between. null: the product itself.
 */
export function makerOf(actor: Actor): Maker | null {
  if (actor.kind === 'system') return null
  return { memberId: actor.keyMadeBy ?? actor.memberId, scopes: actor.scopes ?? [] }
}

/**
 * Refuses (not found) a link whose maker may no longer make it: deactivated, no longer managing members, or
 * outgrown by the member it lets somebody in as. `may` tells by the maker's access as it is now.
 */
export async function refuseLapsedLink(
  installation: Installation,
  made: { workspace: Workspace; maker: Maker },
  may: (maker: Context) => Promise<boolean>,
): Promise<void> {
  const { memberId, scopes } = made.maker
  const actor = { kind: 'member', memberId, via: 'job', scopes } as const
  const maker = await openContext(installation, made.workspace, actor, { fresh: true })
  if (maker.access.can('members.manage') && (await may(maker))) return
  throw new AppError(
    'not-found',
    'members.link-lapsed',
    'Whoever made this link may no longer let anybody in with it. Ask an administrator for a new one.',
  )
}

const answers = new WeakMap<WorkspaceState, Map<string, Promise<boolean>>>()

/**
 * Refuses (forbidden) a key that somebody else made for its member, once they may no longer make it. Asked
 * in every request, and found out once for each state of the workspace's access.
 */
export async function refuseLapsedKey(
  installation: Installation,
  workspace: Workspace,
  key: { memberId: string; madeBy: string },
): Promise<void> {
  if (await mayHaveMade(installation, workspace, key)) return
  throw new AppError(
    'forbidden',
    'members.key-lapsed',
    'Whoever made this key may no longer act as its member. Ask an administrator for a new one.',
  )
}

/** May whoever made a key for somebody else still make it? */
export async function mayHaveMade(
  installation: Installation,
  workspace: Workspace,
  key: { memberId: string; madeBy: string },
): Promise<boolean> {
  const state = await workspaceState(installation, workspace)
  const known = answers.get(state) ?? new Map<string, Promise<boolean>>()
  answers.set(state, known)
  const name = `${key.madeBy} ${key.memberId}`
  const answer = known.get(name) ?? mayStillMake(installation, { workspace, state }, key)
  known.set(name, answer)
  answer.catch(() => known.delete(name))
  return answer
}

async function mayStillMake(
  { pool }: Installation,
  { workspace, state }: { workspace: Workspace; state: WorkspaceState },
  key: { memberId: string; madeBy: string },
): Promise<boolean> {
  const [maker, member] = await Promise.all([state.accessOf(key.madeBy), state.accessOf(key.memberId)])
  const db = workspaceDatabase(pool, workspace.schema)
  return maker.can('members.manage') && seesNoMore({ access: maker, db }, member)
}
