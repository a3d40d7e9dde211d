import type { Choice } from '../../../../shared/core/members-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** Stands for all workspaces. */
export const everywhere = '00000000-0000-0000-0000-000000000000'

/** Whose choices, and where they hold: `everywhere`, or in one workspace. */
interface ChoicePlace {
  identityId: string
  workspaceId: string
}

/** More than anybody makes; each view of which somebody chose how they look at it is one. */
const most = 5_000

type Choices = Record<string, unknown>

/** What a person chose, by name: in all workspaces, and in the one they are in (none: nothing). */
export async function personalChoices(
  db: Queryable,
  { identityId, workspaceId }: { identityId: string; workspaceId: string | undefined },
): Promise<{ everywhere: Choices; here: Choices }> {
  const places = workspaceId === undefined ? [everywhere] : [everywhere, workspaceId]
  const rows = await db.rows(sql`
    select workspace_id, name, value from ${globalTable('personal_choice')}
    where identity_id = ${identityId} and workspace_id = any(${places}::uuid[])`)
  const of = (isEverywhere: boolean): Choices =>
    Object.fromEntries(
      rows.flatMap(([place, name, value]) =>
        (place === everywhere) === isEverywhere ? [[String(name), value]] : [],
      ),
    )
  return { everywhere: of(true), here: of(false) }
}

/**
 * Keeps the given choices of a person and leaves all others as they are, whoever writes those meanwhile; null takes one
 * away. Refuses (invalid) more than anybody makes.
 */
export async function keepChoices(
  db: Queryable,
  { identityId, workspaceId }: ChoicePlace,
  change: Readonly<Record<string, Choice | null>>,
): Promise<void> {
  const table = globalTable('personal_choice')
  const entries = Object.entries(change).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const kept = entries.filter(([, value]) => value !== null)
  const gone = entries.flatMap(([name, value]) => (value === null ? [name] : []))
  if (gone.length > 0)
    await db.run(sql`
      delete from ${table}
      where identity_id = ${identityId} and workspace_id = ${workspaceId} and name = any(${gone}::text[])`)
  if (kept.length === 0) return
  const [row] = await db.rows(sql`
    select count(*)::integer from ${table} where identity_id = ${identityId} and workspace_id = ${workspaceId}`)
  if (Number(row?.[0]) + kept.length > most) throw tooMany()
  await db.run(sql`
    insert into ${table} (identity_id, workspace_id, name, value)
    select ${identityId}::uuid, ${workspaceId}::uuid, given.name, given.value::jsonb
    from unnest(${kept.map(([name]) => name)}::text[], ${kept.map(([, value]) => JSON.stringify(value))}::text[])
      as given (name, value)
    on conflict (identity_id, workspace_id, name) do update set value = excluded.value`)
}

function tooMany(): AppError {
  return new AppError('invalid', 'members.too-many-preferences', 'There are too many preferences to keep.', {
    details: [{ path: 'preferences', code: 'members.too-many-preferences' }],
  })
}
