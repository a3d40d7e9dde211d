import type { Language } from '../../../../shared/core/metadata.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'

/** A person, in however many workspaces. */
export interface Identity {
  id: string
  email: string
  name: string
  language: Language
  timeZone: string | null
  lastWorkspaceId: string | null
}

/** The one form of an e-mail address people are known by. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

export async function findIdentityByEmail(db: Queryable, email: string): Promise<Identity | null> {
  return findIdentity(db, sql`email = ${normalEmail(email)}`)
}

export async function findIdentityById(db: Queryable, id: string): Promise<Identity | null> {
  return findIdentity(db, sql`id = ${id}`)
}

/** Adds a person; null when the address is known already. */
export async function createIdentity(
  db: Queryable,
  person: { email: string; name: string; language: Language; timeZone?: string | null; now: Date },
): Promise<string | null> {
  const id = newId()
  const made = await db.query(sql`
    insert into ${globalTable('identity')} (id, email, name, language, time_zone, created_at)
    values (${id}, ${normalEmail(person.email)}, ${person.name}, ${person.language},
      ${person.timeZone ?? null}, ${person.now})
    on conflict (email) do nothing returning id`)
  return made.length === 0 ? null : id
}

async function findIdentity(db: Queryable, condition: Sql): Promise<Identity | null> {
  const rows = await db.query<Identity>(sql`
    select id, email, name, language, time_zone as "timeZone", last_workspace_id as "lastWorkspaceId"
    from ${globalTable('identity')} where ${condition}`)
  return rows[0] ?? null
}
