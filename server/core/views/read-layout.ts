import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { readableObject } from '../records/index.ts'
import { defaultLayout } from './default-layout.ts'
import { isVisiblePath } from './view-as-seen.ts'

/**
 * The layout of an object's record pages for a role (default: the actor's): its own, else everyone's,
 * else one made from the definition. Fields and objects the actor may not see are left out.
 */
export async function readLayout(ctx: Context, name: string, role?: string): Promise<RecordLayout> {
  const object = readableObject(ctx, name)
  const stored = await storedLayout(ctx, object, role ?? ctx.access.role.key)
  const layout = stored ?? defaultLayout(object, ctx.metadata.objects.values())
  const isSeen = (path: string) => isVisiblePath(ctx, object, path)
  return {
    object: object.name,
    highlights: layout.highlights.filter(isSeen),
    sections: layout.sections.map((section) => ({ ...section, fields: section.fields.filter(isSeen) })),
    related: layout.related.filter(isSeen),
  }
}

async function storedLayout(
  ctx: Context,
  object: ObjectDefinition,
  role: string,
): Promise<Omit<RecordLayout, 'object'> | null> {
  const rows = await ctx.db.query<{ definition: Omit<RecordLayout, 'object'> }>(sql`
    select definition from ${ctx.db.table('layout')}
    where object_id = ${object.id} and role_key in (${role}, '') order by role_key desc limit 1`)
  return rows[0]?.definition ?? null
}
