import type { Installation } from './core/installation.ts'
import { upgradeWorkspaces } from './core/workspaces/upgrade/upgrade-workspaces.ts'
import { migrateGlobal, migrateWorkspaces } from './platform/database/migrate.ts'

/**
 * Brings the database to what this program works with: the global tables, each workspace's own, then the
 * definitions it ships. Gives in words what ran, one line each (with `dryRun`: what would); the second time
 * nothing.
 */
export async function bringUpToDate(
  installation: Installation,
  options: { dryRun?: boolean } = {},
): Promise<string[]> {
  const { pool } = installation
  const global = await migrateGlobal(pool, options)
  const migrated = await migrateWorkspaces(pool, options)
  const upgraded = await upgradeWorkspaces(installation, options)
  return [
    ...global.map((name) => `global: ${name}`),
    ...[...migrated, ...upgraded].flatMap(([key, words]) => words.map((one) => `workspace ${key}: ${one}`)),
  ]
}
