import { liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { resolvePath } from '../../../shared/core/resolve-path.ts'
import type { Saved } from '../../../shared/core/saved.ts'
import type { LayoutSection, LayoutSource, RecordLayout } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { readableObject } from '../records/index.ts'
import { neverSaved } from '../saved-version.ts'
import { type Arrangement, defaultLayout, relatedOf } from './default-layout.ts'
import { goneFromLists, listsAsSeen } from './layout-lists.ts'
import { withoutRepeats } from './repeated-paths.ts'
import { isVisiblePath } from './view-as-seen.ts'

/**
 * The layout of an object's record pages for a role (default: the actor's; '': everyone's): its own, else
 * everyone's, else one made from the definition. What was made since the arrangement is added to it; fields
 * and objects the actor may not see are left out.
 */
export async function readLayout(ctx: Context, name: string, role?: string): Promise<RecordLayout> {
  const object = readableObject(ctx, name)
  const { stored, layout, saved } = await arrangementFor(ctx, object, role ?? ctx.access.role.key)
  const isSeen = (path: string) => isVisiblePath(ctx, object, path)
  const missing = stored && ctx.access.can('metadata.manage') ? missingIn(ctx, object, stored.layout) : []
  return {
    object: object.name,
    highlights: layout.highlights.filter(isSeen),
    sections: layout.sections.map((section) => sectionAsSeen(section, isSeen)),
    tabs: layout.tabs ?? [],
    related: layout.related.filter(isSeen),
    lists: listsAsSeen(ctx, layout.lists),
    hidden: (layout.hidden ?? []).filter(isSeen),
    ...(missing.length > 0 && { missing }),
    source: stored?.source ?? 'definition',
    ...saved,
  }
}

/** The arrangement a role sees, whole; and which save of the role's own stands. */
export async function arrangementFor(
  ctx: Context,
  object: ObjectDefinition,
  role: string,
): Promise<{ stored: StoredLayout | null; layout: Arrangement; saved: Saved }> {
  const stored = await storedLayouts(ctx, object, role)
  const [nearest = null] = stored
  const objects = [...ctx.metadata.objects.values()]
  return {
    stored: nearest,
    layout: nearest ? completed(object, objects, nearest.layout) : defaultLayout(object, objects),
    saved: stored.find(({ roleKey }) => roleKey === role)?.saved ?? neverSaved,
  }
}

// A condition on what somebody may not see holds for nobody's eyes: the section is shown to them always.
function sectionAsSeen(section: LayoutSection, isSeen: (path: string) => boolean): LayoutSection {
  const { when, ...rest } = section
  return {
    ...rest,
    fields: section.fields.filter(isSeen),
    ...(when !== undefined && isSeen(when.field) && { when }),
  }
}

/** What a stored arrangement names and is there no more, each once. */
function missingIn(ctx: Context, object: ObjectDefinition, layout: Arrangement): string[] {
  const named = [
    ...layout.highlights,
    ...layout.sections.flatMap(({ fields, when }) => (when ? [...fields, when.field] : fields)),
    ...layout.related,
    ...(layout.hidden ?? []),
  ]
  const isGone = (path: string) => typeof resolvePath(ctx.metadata, object, path) === 'string'
  return [...new Set([...named.filter(isGone), ...goneFromLists(ctx.metadata, layout.lists)])]
}

/** An arrangement with the fields and related lists that came after it. One without sections has all anyway. */
function completed(
  object: ObjectDefinition,
  objects: readonly ObjectDefinition[],
  layout: Arrangement,
): Arrangement {
  if (layout.sections.length === 0) return layout
  // Not where it would wait behind a tab or a condition.
  const open = layout.sections.findIndex(({ tab, when }) => tab === undefined && when === undefined)
  const taking = Math.max(0, open)
  const placed = new Set([...layout.sections.flatMap((section) => section.fields), ...(layout.hidden ?? [])])
  const added = liveFields(object)
    .map((field) => field.name)
    .filter((name) => name !== object.titleField && !placed.has(name))
  const lists = new Set([...layout.related, ...(layout.hidden ?? [])])
  return {
    ...layout,
    sections: layout.sections.map((section, at) =>
      at === taking ? { ...section, fields: [...section.fields, ...added] } : section,
    ),
    related: [...layout.related, ...relatedOf(object, objects).filter((name) => !lists.has(name))],
  }
}

interface StoredLayout {
  roleKey: string
  layout: Arrangement
  source: LayoutSource
  saved: Saved
}

/** The role's own arrangement and everyone's, as far as there are any, in this order. */
async function storedLayouts(ctx: Context, object: ObjectDefinition, role: string): Promise<StoredLayout[]> {
  const rows = await ctx.db.query<Saved & { roleKey: string; layout: Arrangement }>(sql`
    select role_key as "roleKey", definition as layout, version, updated_at as "updatedAt", updated_by as "updatedBy"
    from ${ctx.db.table('layout')}
    where object_id = ${object.id} and role_key in (${role}, '') order by role_key desc`)
  return rows.map(({ roleKey, layout, ...saved }) => ({
    roleKey,
    layout: withoutRepeats(layout),
    source: roleKey === '' ? 'everyone' : 'role',
    saved,
  }))
}
