import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { resolvePath } from '../../../shared/core/resolve-path.ts'
import type { RecordLayout } from '../../../shared/core/views.ts'
import type { LayoutInput } from '../../../shared/core/views-contract.ts'
import { AppError, type ErrorDetail } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { refuseUnknownRole } from '../access/refuse-unknown-role.ts'
import { requireManager } from '../metadata/index.ts'
import { readableObject } from '../records/index.ts'
import { beginSave, refuseOutdated } from '../saved-version.ts'
import type { Arrangement } from './default-layout.ts'
import { keepUnseenInLayout } from './keep-unseen-in-layout.ts'
import { objectOfList } from './layout-lists.ts'
import { arrangementFor, readLayout } from './read-layout.ts'
import { repeatedPaths } from './repeated-paths.ts'
import { isHidden } from './view-as-seen.ts'

/**
 * Arranges the record pages of an object, for one role or ('') for everyone. What the actor cannot see stays where it
 * was. Refuses roles, paths and tabs that are not there, fields named twice, and (stale) when another version than the one named stands.
 */
export async function saveLayout(
  ctx: Context,
  name: string,
  role: string,
  input: LayoutInput,
  version?: number,
): Promise<RecordLayout> {
  requireManager(ctx)
  const object = readableObject(ctx, name)
  if (role !== '') await refuseUnknownRole(ctx, role)
  refuseUnknown(ctx, object, input)
  await ctx.transaction(async (tx) => {
    const next = await beginSave(tx)
    const { layout, saved } = await arrangementFor(tx, object, role)
    refuseOutdated(saved, version)
    await tx.db.run(sql`
      insert into ${tx.db.table('layout')} (object_id, role_key, definition, version, updated_at, updated_by)
      values (${object.id}, ${role}, ${definitionOf(tx, object, layout, input)}::jsonb, ${next}, ${tx.now()},
        ${tx.access.memberId})
      on conflict (object_id, role_key)
      do update set definition = excluded.definition, version = excluded.version,
        updated_at = excluded.updated_at, updated_by = excluded.updated_by`)
    tx.emit({ kind: 'layouts.changed', payload: { objectId: object.id, roleKey: role } })
  })
  return readLayout(ctx, name, role)
}

/** Forgets an arrangement: the role sees everyone's again, everyone the one made from the definition. */
export async function resetLayout(
  ctx: Context,
  name: string,
  role: string,
  version?: number,
): Promise<RecordLayout> {
  requireManager(ctx)
  const object = readableObject(ctx, name)
  await ctx.transaction(async (tx) => {
    await beginSave(tx)
    refuseOutdated((await arrangementFor(tx, object, role)).saved, version)
    await tx.db.run(
      sql`delete from ${tx.db.table('layout')} where object_id = ${object.id} and role_key = ${role}`,
    )
    tx.emit({ kind: 'layouts.changed', payload: { objectId: object.id, roleKey: role } })
  })
  return readLayout(ctx, name, role)
}

/** What is stored: as the schema has read it, with what the actor cannot see where it stood. */
function definitionOf(
  ctx: Context,
  object: ObjectDefinition,
  before: Arrangement,
  input: LayoutInput,
): string {
  const {
    highlights,
    sections,
    tabs = [],
    related,
    lists,
    hidden,
  } = keepUnseenInLayout(before, input as Arrangement, {
    isUnseen: (path) => isHidden(ctx, object, path),
    isUnseenIn: (list, path) => {
      const of = objectOfList(ctx.metadata, list)
      return of !== undefined && isHidden(ctx, of, path)
    },
  })
  return JSON.stringify({ highlights, sections, tabs, related, lists, hidden })
}

function refuseUnknown(ctx: Context, object: ObjectDefinition, input: LayoutInput): void {
  const paths = [
    ...input.highlights.map((path, at) => [`highlights[${at}]`, path] as const),
    ...input.sections.flatMap((section, at) =>
      section.fields.map((path, place) => [`sections[${at}].fields[${place}]`, path] as const),
    ),
    ...input.sections.flatMap(({ when }, at) =>
      when === undefined ? [] : [[`sections[${at}].when.field`, when.field] as const],
    ),
    ...input.related.map((path, at) => [`related[${at}]`, path] as const),
    ...(input.hidden ?? []).map((path, at) => [`hidden[${at}]`, path] as const),
  ]
  const own = paths.map(([at, path]) => ({ at, path, of: object as ObjectDefinition | undefined }))
  const unknown = [...own, ...listFields(ctx, input)].flatMap(({ at, path, of }): ErrorDetail[] => {
    if (of && typeof resolvePath(ctx.metadata, of, path) !== 'string') return []
    const message = `There is no field "${path}" here.`
    return [{ path: at, code: 'views.unknown-field', message, params: { field: path } }]
  })
  const details = [...unknown, ...unknownTabs(input)]
  const repeated = repeatedPaths(input)
  if (repeated.length > 0)
    throw new AppError(
      'invalid',
      'views.field-twice',
      'A field stands twice in this layout. Leave it in one place, then save again.',
      { details: repeated, params: repeated[0]?.params ?? {} },
    )
  if (details.length > 0)
    throw new AppError('invalid', 'views.invalid-layout', details[0]!.message!, { details })
}

/** What related lists show of the records in them, which are of other objects. */
function listFields(ctx: Context, { lists = {} }: LayoutInput) {
  return Object.entries(lists).flatMap(([list, shown]) =>
    Object.entries(shown).flatMap(([place, path]) =>
      path === undefined
        ? []
        : [{ at: `lists.${list}.${place}`, path, of: objectOfList(ctx.metadata, list) }],
    ),
  )
}

function unknownTabs({ sections, tabs = [] }: LayoutInput): ErrorDetail[] {
  const keys = new Set(tabs.map((tab) => tab.key))
  return sections.flatMap(({ tab }, at): ErrorDetail[] => {
    if (tab === undefined || keys.has(tab)) return []
    const message = `There is no tab "${tab}" here.`
    return [{ path: `sections[${at}].tab`, code: 'views.unknown-tab', message, params: { tab } }]
  })
}
