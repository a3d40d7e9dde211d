import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/**
 * Writes an object with all its fields as they are given, in their order; fields that are no longer
 * among them are removed. Belongs into a transaction that ends with `publishDefinitions`.
 */
export async function storeDefinition(db: WorkspaceDatabase, definition: ObjectDefinition): Promise<void> {
  const { fields, ...object } = definition
  await db.run(sql`
    insert into ${db.table('object')} (id, position, definition)
    values (${object.id}, (select coalesce(max(position), 0) + 1 from ${db.table('object')}), ${JSON.stringify(object)}::jsonb)
    on conflict (id) do update set definition = excluded.definition`)
  await db.run(sql`
    delete from ${db.table('field')}
    where object_id = ${object.id} and id <> all(${fields.map((field) => field.id)}::text[])`)
  await db.run(sql`
    insert into ${db.table('field')} (id, object_id, position, definition)
    select id, ${object.id}, position, definition
    from unnest(${fields.map((field) => field.id)}::text[], ${fields.map((_, at) => at)}::integer[],
      ${fields.map((field) => JSON.stringify(field))}::jsonb[]) as given (id, position, definition)
    on conflict (id) do update set position = excluded.position, definition = excluded.definition`)
}

/** Forgets an object and its fields for good. */
export async function removeDefinition(db: WorkspaceDatabase, objectId: string): Promise<void> {
  await db.run(sql`delete from ${db.table('field')} where object_id = ${objectId}`)
  await db.run(sql`delete from ${db.table('object')} where id = ${objectId}`)
}
