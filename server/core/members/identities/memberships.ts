import type { Language } from '../../../../shared/platform/languages.ts'
import type { Workspace } from '../../../platform/context.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import { sql } from '../../../platform/database/sql.ts'

export interface Membership {
  memberId: string
  workspace: Workspace
}

interface Row {
  member_id: string
  id: string
  key: string
  name: string
}

/** Where a person may enter, the oldest membership first. */
export async function listMemberships(db: Queryable, identityId: string): Promise<Membership[]> {
  const rows = await db.query<Row>(sql`
    select m.member_id, w.id, w.key, w.name
    from ${globalTable('membership')} m join ${globalTable('workspace')} w on w.id = m.workspace_id
    where m.identity_id = ${identityId} and m.is_active order by m.created_at, w.key`)
  return rows.map(membership)
}

/** The identity behind a member of a workspace; null for one who never joined (imported, invited). */
export async function identityOfMember(
  db: Queryable,
  workspaceId: string,
  memberId: string,
): Promise<string | null> {
  const rows = await db.query<{ identity_id: string }>(sql`
    select identity_id from ${globalTable('membership')}
    where workspace_id = ${workspaceId} and member_id = ${memberId}`)
  return rows[0]?.identity_id ?? null
}

/** How many people may enter a workspace. */
export async function countEntering(db: Queryable, workspaceId: string): Promise<number> {
  const [row] = await db.query<{ n: number }>(sql`
    select count(*)::integer as n from ${globalTable('membership')}
    where workspace_id = ${workspaceId} and is_active`)
  return row?.n ?? 0
}

/** The languages in which those who may enter a workspace read it. */
export async function languagesOfMembers(db: Queryable, workspaceId: string): Promise<Language[]> {
  const rows = await db.query<{ language: Language }>(sql`
    select distinct i.language
    from ${globalTable('membership')} m join ${globalTable('identity')} i on i.id = m.identity_id
    where m.workspace_id = ${workspaceId} and m.is_active`)
  return rows.map(({ language }) => language)
}

/** Lets a person in as a member; null when the person is in that workspace already. */
export async function addMembership(
  db: Queryable,
  membership: { identityId: string; workspaceId: string; memberId: string; now: Date },
): Promise<string | null> {
  const { identityId, workspaceId, memberId, now } = membership
  const made = await db.query(sql`
    insert into ${globalTable('membership')} (identity_id, workspace_id, member_id, is_active, created_at)
    values (${identityId}, ${workspaceId}, ${memberId}, true, ${now})
    on conflict (identity_id, workspace_id) do nothing returning member_id`)
  return made.length === 0 ? null : memberId
}

export function membership(row: Row): Membership {
  const { id, key, name } = row
  return { memberId: row.member_id, workspace: { id, key, schema: schemaOf(key), name } }
}
