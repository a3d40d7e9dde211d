import { AppError } from '../../../shared/platform/errors.ts'
import type { Workspace } from '../../platform/context.ts'
import { globalTable } from '../../platform/database/database.ts'
import { schemaOf } from '../../platform/database/migrate.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Runtime } from '../../platform/runtime.ts'

interface Row {
  id: string
  key: string
  name: string
}

/**
 * The workspace a command is about: by key, id or name; without one, the only one there is. Refuses in one
 * sentence when there is none or more than one.
 */
export async function chooseWorkspace(
  runtime: Pick<Runtime, 'pool'>,
  wanted: string | undefined,
): Promise<Workspace> {
  const rows = await runtime.pool.query<Row>(sql`
    select id, key, name from ${globalTable('workspace')}
    where ${wanted ?? null}::text is null or key = ${wanted} or id::text = ${wanted} or name = ${wanted}
    order by created_at, key limit ${shown + 1}`)
  const [only, ...others] = rows.some((row) => row.key === wanted)
    ? rows.filter((row) => row.key === wanted)
    : rows
  if (only === undefined) throw notThere(wanted)
  if (others.length > 0) throw several(rows)
  return { ...only, schema: schemaOf(only.key) }
}

const shown = 10

function notThere(wanted: string | undefined): AppError {
  const sentence =
    wanted === undefined
      ? 'There is no workspace yet. Make one with "npm run kith -- create-workspace".'
      : `There is no workspace with the key, id or name ${wanted}.`
  return new AppError('not-found', 'workspaces.not-found', sentence)
}

function several(rows: readonly Row[]): AppError {
  const names = rows.slice(0, shown).map((row) => `${row.key} (${row.name})`)
  const more = rows.length > shown ? ', …' : ''
  return new AppError(
    'invalid',
    'workspaces.several',
    `There are several workspaces. Say which with --workspace and its key: ${names.join(', ')}${more}.`,
  )
}
