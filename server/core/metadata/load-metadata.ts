import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** The number of the workspace's current definitions; it grows with every change of them. */
export async function metadataVersion(db: WorkspaceDatabase): Promise<number> {
  const rows = await db.rows(sql`select value from ${db.table('revision')} where name = ${'metadata'}`)
  return Number(rows[0]?.[0] ?? 0)
}

/** All definitions of the workspace, binned ones too, with the number they belong to. */
export async function loadMetadata(db: WorkspaceDatabase): Promise<Metadata> {
  // The number comes first: definitions newer than it are merely read again, older ones would stay.
  const version = await metadataVersion(db)
  const objects = await db.query<{ definition: Omit<ObjectDefinition, 'fields'> }>(
    sql`select definition from ${db.table('object')} order by position, id`,
  )
  const fields = await db.query<{ object_id: string; definition: FieldDefinition }>(
    sql`select object_id, definition from ${db.table('field')} order by object_id, position, id`,
  )
  const byObject = Map.groupBy(fields, (row) => row.object_id)
  const whole = objects.map(({ definition }) => ({
    ...definition,
    fields: (byObject.get(definition.id) ?? []).map((row) => row.definition),
  }))
  return metadataOf(version, whole)
}

/** Definitions as everything uses them. */
export function metadataOf(version: number, objects: readonly ObjectDefinition[]): Metadata {
  const live = objects.filter((object) => object.deletedAt === undefined)
  return {
    version,
    objects: new Map(live.map((object) => [object.name, object])),
    byId: new Map(objects.map((object) => [object.id, object])),
  }
}
