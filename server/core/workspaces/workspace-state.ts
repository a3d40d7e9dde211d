import type { RoleDefinition } from '../../../shared/core/access.ts'
import type { Metadata } from '../../../shared/core/metadata.ts'
import type { WorkspaceSettings } from '../../../shared/core/workspace-settings.ts'
import type { Workspace } from '../../platform/context.ts'
import { type WorkspaceDatabase, workspaceDatabase } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Runtime } from '../../platform/runtime.ts'
import type { Access } from '../access/access.ts'
import { loadRoles, memberAccess } from '../access/resolve-access.ts'
import { loadMetadata } from '../metadata/load-metadata.ts'
import { limitedObjects } from '../views/view-rows.ts'
import { type ExchangeRates, loadExchangeRates } from './exchange-rates.ts'
import { loadSettings } from './settings.ts'

/** What a process keeps in memory of a workspace, as of one moment. A change makes a new one. */
export interface WorkspaceState {
  readonly revision: Revision
  readonly metadata: Metadata
  readonly settings: WorkspaceSettings
  readonly rates: ExchangeRates
  readonly roles: ReadonlyMap<string, RoleDefinition>
  /** Ids of objects of which a shared board lets nothing into a full column. */
  readonly limited: ReadonlySet<string>
  /** Resolved once per member and access revision. */
  accessOf(memberId: string): Promise<Access>
  /** What a member could do with another role than theirs; null where there is no such role. */
  accessWith(memberId: string, role: string): Promise<Access | null>
}

interface Revision {
  metadata: number
  access: number
  settings: number
  limits: number
}

interface Entry {
  state: WorkspaceState
  checkedAt: number
}

/** How old, in milliseconds, what another process changed may be here before it is looked for again. */
const staleAfterMs = 1_000

const entriesByRuntime = new WeakMap<Runtime, Map<string, Promise<Entry>>>()

/** The state of a workspace, at most a second old; `fresh` looks whether anything changed right now. */
export async function workspaceState(
  runtime: Runtime,
  workspace: Workspace,
  fresh = false,
): Promise<WorkspaceState> {
  const entries = entriesByRuntime.get(runtime) ?? new Map<string, Promise<Entry>>()
  entriesByRuntime.set(runtime, entries)
  const known = entries.get(workspace.id)
  if (known !== undefined && !fresh) {
    const entry = await known
    if (runtime.now().getTime() - entry.checkedAt < staleAfterMs) return entry.state
  }
  const next = renew(runtime, workspace, known)
  entries.set(workspace.id, next)
  // A failed look leaves what was known, so that the next request tries again.
  next.catch(() => (known === undefined ? entries.delete(workspace.id) : entries.set(workspace.id, known)))
  return (await next).state
}

async function renew(
  runtime: Runtime,
  workspace: Workspace,
  known: Promise<Entry> | undefined,
): Promise<Entry> {
  const db = workspaceDatabase(runtime.pool, workspace.schema)
  const before = await known?.catch(() => undefined)
  const checkedAt = runtime.now().getTime()
  const revision = await readRevision(db)
  return { state: await nextState(db, revision, before?.state), checkedAt }
}

async function nextState(
  db: WorkspaceDatabase,
  revision: Revision,
  before?: WorkspaceState,
): Promise<WorkspaceState> {
  const same = (name: keyof Revision) => before !== undefined && before.revision[name] === revision[name]
  if (before && same('metadata') && same('access') && same('settings') && same('limits')) return before
  const metadata = before && same('metadata') ? before.metadata : await loadMetadata(db)
  const roles = before && same('access') ? before.roles : await loadRoles(db)
  const settings = before && same('settings') ? before.settings : await loadSettings(db)
  const rates = before && same('settings') ? before.rates : await loadExchangeRates(db)
  const limited = before && same('limits') ? before.limited : await limitedObjects(db)
  const resolved = new Map<string, Promise<Access>>()
  const accessOf = (memberId: string) => {
    const access = resolved.get(memberId) ?? memberAccess(db, { metadata, roles, memberId })
    resolved.set(memberId, access)
    access.catch(() => resolved.delete(memberId))
    return access
  }
  const accessWith = async (memberId: string, key: string) => {
    const role = roles.get(key)
    return role === undefined ? null : memberAccess(db, { metadata, roles, memberId, role })
  }
  return { revision, metadata, settings, rates, roles, limited, accessOf, accessWith }
}

async function readRevision(db: WorkspaceDatabase): Promise<Revision> {
  const rows = await db.query<{ name: keyof Revision; value: number }>(
    sql`select name, value from ${db.table('revision')}`,
  )
  const values = new Map(rows.map((row) => [row.name, row.value]))
  return {
    metadata: values.get('metadata') ?? 0,
    access: values.get('access') ?? 0,
    settings: values.get('settings') ?? 0,
    limits: values.get('limits') ?? 0,
  }
}
