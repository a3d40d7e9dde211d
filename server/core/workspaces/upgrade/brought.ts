import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** What the product has brought to a workspace, as it was when it did. */
export interface Brought {
  /** By definition id. */
  objects: ReadonlyMap<string, ObjectDefinition>
  fieldIds: ReadonlySet<string>
  /** By key. */
  roles: ReadonlyMap<string, RoleDefinition>
}

interface Row {
  kind: 'object' | 'field' | 'role'
  id: string
  definition: unknown
}

/**
 * What was brought to a workspace. One of before this was remembered is taken to have got what it has as it is
 * shipped now: nothing an administrator did to it is undone.
 */
export async function readBrought(
  db: WorkspaceDatabase,
  now: { metadata: Metadata; shipped: readonly ObjectDefinition[]; roles: readonly RoleDefinition[] },
): Promise<Brought> {
  const rows = await readRows(db)
  return rows.length > 0 ? fromRows(rows) : adopted(now)
}

/** Remembers what was brought. What an older program does not know of is kept. */
export async function writeBrought(
  db: WorkspaceDatabase,
  objects: readonly ObjectDefinition[],
  roles: readonly RoleDefinition[],
): Promise<void> {
  const rows: Row[] = [
    ...objects.map(
      ({ fields: _, ...object }): Row => ({ kind: 'object', id: object.id, definition: object }),
    ),
    ...objects.flatMap(({ fields }) =>
      fields.map((field): Row => ({ kind: 'field', id: field.id, definition: field })),
    ),
    ...roles.map((role): Row => ({ kind: 'role', id: role.key, definition: role })),
  ]
  await db.run(sql`
    insert into ${db.table('shipped')} (kind, id, definition)
    select kind, id, definition from unnest(${rows.map((row) => row.kind)}::text[],
      ${rows.map((row) => row.id)}::text[], ${rows.map((row) => JSON.stringify(row.definition))}::jsonb[])
      as given (kind, id, definition)
    on conflict (kind, id) do update set definition = excluded.definition`)
}

async function readRows(db: WorkspaceDatabase): Promise<Row[]> {
  // A dry run looks at workspaces whose migrations have not run.
  const [there] = await db.rows(sql`
    select 1 from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${db.schema} and c.relname = 'shipped'`)
  if (there === undefined) return []
  return db.query<Row>(sql`select kind, id, definition from ${db.table('shipped')}`)
}

function fromRows(rows: readonly Row[]): Brought {
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind)
  // Each kind's rows hold what writeBrought() put there.
  const fields = of('field').map((row) => row.definition as FieldDefinition)
  const objects = of('object').map(({ id, definition }): [string, ObjectDefinition] => [
    id,
    {
      ...(definition as ObjectDefinition),
      fields: fields.filter((field) => field.id.startsWith(`${id}.`)),
    },
  ])
  return {
    objects: new Map(objects),
    fieldIds: new Set(fields.map((field) => field.id)),
    roles: new Map(of('role').map(({ id, definition }) => [id, definition as RoleDefinition])),
  }
}

function adopted({
  metadata,
  shipped,
  roles,
}: {
  metadata: Metadata
  shipped: readonly ObjectDefinition[]
  roles: readonly RoleDefinition[]
}): Brought {
  if (metadata.byId.size === 0) return { objects: new Map(), fieldIds: new Set(), roles: new Map() }
  const objects = shipped.filter((object) => metadata.byId.has(object.id))
  const fields = [...metadata.byId.values()].flatMap((object) => object.fields)
  const hadLines = ({ objects: lines }: RoleDefinition) =>
    Object.fromEntries(Object.entries(lines).filter(([id]) => metadata.byId.has(id)))
  return {
    objects: new Map(objects.map((object) => [object.id, object])),
    fieldIds: new Set(fields.map((field) => field.id)),
    roles: new Map(roles.map((role) => [role.key, { ...role, objects: hadLines(role) }])),
  }
}
