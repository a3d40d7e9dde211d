import type { Metadata } from '../../../../shared/core/metadata.ts'
import type { FieldUse } from '../../../../shared/core/metadata-contract.ts'
import { viewFilters, viewPaths } from '../../../../shared/core/view-parts/visit-parts.ts'
import type { RecordLayout, ViewDefinition } from '../../../../shared/core/views.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { fieldsInFilter, fieldsOnPath } from './fields-on-path.ts'

/** A use of one field, by its definition id. */
interface UseById {
  fieldId: string
  use: FieldUse
}

/** Where saved views use fields. Of other people's private views only that there is one. */
export async function usesInViews(ctx: Context): Promise<UseById[]> {
  const rows = await ctx.db.query<{
    object_id: string
    owner_id: string | null
    definition: Partial<ViewDefinition>
  }>(sql`select object_id, owner_id, definition from ${ctx.db.table('view')} where deleted_at is null`)
  return rows.flatMap(({ object_id, owner_id, definition }) => {
    const object = ctx.metadata.byId.get(object_id)
    if (object === undefined || object.deletedAt !== undefined) return []
    const isOpen = owner_id === null || owner_id === ctx.access.memberId
    const use: FieldUse = {
      kind: 'view',
      object: object.name,
      ...(isOpen && definition.name && { label: definition.name }),
    }
    return usedByView(ctx.metadata, object.id, definition).map((fieldId) => ({ fieldId, use }))
  })
}

/** Where arrangements of record pages use fields; `role` is '' for everyone's. */
export async function usesInLayouts(ctx: Context): Promise<UseById[]> {
  const rows = await ctx.db.query<{
    object_id: string
    role_key: string
    definition: Partial<RecordLayout>
  }>(sql`select object_id, role_key, definition from ${ctx.db.table('layout')}`)
  return rows.flatMap(({ object_id, role_key, definition }) => {
    const object = ctx.metadata.byId.get(object_id)
    if (object === undefined || object.deletedAt !== undefined) return []
    const { highlights = [], sections = [], related = [], lists = {} } = definition
    const paths = [
      ...highlights,
      ...sections.flatMap(({ fields, when }) => (when ? [...fields, when.field] : fields)),
      ...related,
    ]
    const inLists = Object.entries(lists).flatMap(([list, shown]) => {
      const of = ctx.metadata.objects.get(list.split(':')[0] ?? '')
      return of ? Object.values(shown).flatMap((path: string) => fieldsOnPath(ctx.metadata, of, path)) : []
    })
    const own = paths.flatMap((path) => fieldsOnPath(ctx.metadata, object, path))
    const ids = new Set([...own, ...inLists])
    return [...ids].map((fieldId) => ({
      fieldId,
      use: { kind: 'layout' as const, object: object.name, role: role_key },
    }))
  })
}

function usedByView(metadata: Metadata, objectId: string, view: Partial<ViewDefinition>): string[] {
  const object = metadata.byId.get(objectId)!
  const paths = viewPaths(view).map(([, path]) => path)
  const asked = viewFilters(view).flatMap((filter) => fieldsInFilter(metadata, object, filter))
  return [...new Set([...paths.flatMap((path) => fieldsOnPath(metadata, object, path)), ...asked])]
}
