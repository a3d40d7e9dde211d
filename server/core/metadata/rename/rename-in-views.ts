import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { visitParts } from '../../../../shared/core/view-parts/visit-parts.ts'
import type { LayoutList, RecordLayout, ViewDefinition } from '../../../../shared/core/views.ts'
import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Rename, renamedFilter, renamedPath } from './rename-in-path.ts'

/** Takes a field's new name over into every saved view and layout. `metadata` is from before the change. */
export async function renameInViews(tx: Transaction, metadata: Metadata, rename: Rename): Promise<void> {
  const views = await tx.db.query<{ id: string; object_id: string; definition: Partial<ViewDefinition> }>(
    sql`select id, object_id, definition from ${tx.db.table('view')}`,
  )
  for (const { id, object_id, definition } of views) {
    const object = metadata.byId.get(object_id)
    const next = object && renamedView(metadata, object, definition, rename)
    if (!next || JSON.stringify(next) === JSON.stringify(definition)) continue
    await tx.db.run(
      sql`update ${tx.db.table('view')} set definition = ${JSON.stringify(next)}::jsonb where id = ${id}`,
    )
  }
  const layouts = await tx.db.query<{
    object_id: string
    role_key: string
    definition: Partial<RecordLayout>
  }>(sql`select object_id, role_key, definition from ${tx.db.table('layout')}`)
  for (const { object_id, role_key, definition } of layouts) {
    const object = metadata.byId.get(object_id)
    const next = object && renamedLayout(metadata, object, definition, rename)
    if (!next || JSON.stringify(next) === JSON.stringify(definition)) continue
    await tx.db.run(sql`
      update ${tx.db.table('layout')} set definition = ${JSON.stringify(next)}::jsonb
      where object_id = ${object_id} and role_key = ${role_key}`)
  }
}

function renamedView(
  metadata: Metadata,
  object: ObjectDefinition,
  view: Partial<ViewDefinition>,
  rename: Rename,
): Partial<ViewDefinition> {
  return visitParts(view, {
    path: (path) => renamedPath(metadata, object, path, rename),
    filter: (filter) => renamedFilter(metadata, object, filter, rename),
  })
}

function renamedLayout(
  metadata: Metadata,
  object: ObjectDefinition,
  layout: Partial<RecordLayout>,
  rename: Rename,
): Partial<RecordLayout> {
  const path = (one: string) => renamedPath(metadata, object, one, rename)
  return {
    ...layout,
    ...(layout.highlights && { highlights: layout.highlights.map(path) }),
    ...(layout.sections && {
      sections: layout.sections.map((section) => ({
        ...section,
        fields: section.fields.map(path),
        ...(section.when && { when: { ...section.when, field: path(section.when.field) } }),
      })),
    }),
    ...(layout.related && { related: layout.related.map(path) }),
    ...(layout.lists && { lists: renamedLists(metadata, layout.lists, path, rename) }),
    ...(layout.hidden && { hidden: layout.hidden.map(path) }),
  }
}

/** What related lists show: their own names, and paths from the objects in them. */
function renamedLists(
  metadata: Metadata,
  lists: NonNullable<RecordLayout['lists']>,
  ownPath: (one: string) => string,
  rename: Rename,
): NonNullable<RecordLayout['lists']> {
  return Object.fromEntries(
    Object.entries(lists).map(([list, shown]) => {
      const object = metadata.objects.get(list.split(':')[0] ?? '')
      const path = (one: string) => (object ? renamedPath(metadata, object, one, rename) : one)
      const places = Object.entries(shown).map(([place, one]) => [place, path(one)])
      return [ownPath(list), Object.fromEntries(places) as LayoutList]
    }),
  )
}
