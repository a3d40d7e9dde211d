import { AppError } from '../../../../shared/platform/errors.ts'
import type { Workspace } from '../../../platform/context.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import { oneProcessAtATime } from '../../../platform/database/one-process-at-a-time.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Installation } from '../../installation.ts'
import { retryLocked } from '../../metadata/apply/retry-locked.ts'
import { openContext } from '../open-context.ts'
import { bringShipped, previewShipped } from './bring-shipped.ts'
import { shippedBy } from './shipped.ts'

/**
 * Brings every workspace what this program ships and it does not have, each in one transaction, and gives in
 * words what came (with `dryRun`: what would) by workspace key. Workspaces that were compared with the same
 * definitions before are not looked at: one question tells them. Run after the migrations; one process at a
 * time. What an administrator changed, removed or made is left alone.
 */
export async function upgradeWorkspaces(
  installation: Installation,
  options: { dryRun?: boolean } = {},
): Promise<Map<string, string[]>> {
  const { fingerprint } = shippedBy(installation.modules)
  const behind = () => outdatedWorkspaces(installation.pool, fingerprint)
  if ((await behind()).length === 0) return new Map()
  if (options.dryRun === true) return previews(installation, await behind())
  return oneProcessAtATime(installation.pool, async () => {
    const came = new Map<string, string[]>()
    for (const workspace of await behind()) {
      const words = await upgradeWorkspace(installation, workspace)
      if (words.length > 0) came.set(workspace.key, words)
    }
    return came
  })
}

async function previews(installation: Installation, workspaces: readonly Workspace[]) {
  const words = new Map<string, string[]>()
  for (const workspace of workspaces) {
    const ctx = await openContext(installation, workspace, actor)
    const upgrade = await previewShipped(ctx, installation.modules)
    if (upgrade.words.length > 0) words.set(workspace.key, upgrade.words)
  }
  return words
}

const actor = { kind: 'system', reason: 'upgrade' } as const

async function upgradeWorkspace(installation: Installation, workspace: Workspace): Promise<string[]> {
  const { fingerprint } = shippedBy(installation.modules)
  const ctx = await openContext(installation, workspace, actor, { fresh: true })
  try {
    return await retryLocked((waitShortly) =>
      ctx.transaction(async (tx) => {
        const { words } = await bringShipped(tx, installation.modules, { waitShortly })
        await tx.db.run(sql`update kith.workspace set shipped = ${fingerprint} where id = ${workspace.id}`)
        return words
      }),
    )
  } catch (error) {
    throw error instanceof AppError ? cannotUpgrade(workspace, error) : error
  }
}

async function outdatedWorkspaces(db: Queryable, fingerprint: string): Promise<Workspace[]> {
  const [there] = await db.rows(sql`select pg_catalog.to_regclass('kith.workspace') is not null`)
  if (there?.[0] !== true) return []
  // Read as a whole, because a dry run looks at what has not been migrated.
  const rows = await db.query<Omit<Workspace, 'schema'>>(sql`
    select w.id, w.key, w.name from kith.workspace w
    where to_jsonb(w)->>'shipped' is distinct from ${fingerprint} order by w.key`)
  return rows.map((row) => ({ ...row, schema: schemaOf(row.key) }))
}

/** The others are untouched by it, and running again goes on from there. */
function cannotUpgrade({ key, name }: Workspace, error: AppError): AppError {
  const { details, params } = error
  return new AppError(
    'conflict',
    'workspaces.not-upgraded',
    `The workspace “${name}” (${key}) could not be given what this version brings: ${error.message} Nothing was changed in it. Put that right with the version you had, or go back to it, then try again.`,
    { cause: error, details, params },
  )
}
