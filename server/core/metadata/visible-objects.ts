import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { liveObject, objectNotFound } from './find-definition.ts'

/**
 * The objects the actor may see anything of, each with the fields the actor may see. What would tell of
 * hidden fields (expressions, rules, roll-ups) goes with them. Who may change definitions sees everything,
 * also what is in the bin.
 */
export function visibleObjects(ctx: Context): ObjectDefinition[] {
  if (ctx.access.can('metadata.manage')) return [...ctx.metadata.byId.values()]
  return [...ctx.metadata.objects.values()]
    .filter((object) => isVisible(ctx, object))
    .map((object) => asSeen(ctx, object))
}

/** The object of an API name as the actor sees it. Refuses one they see nothing of like one that is not there. */
export function visibleObject(ctx: Context, name: string): ObjectDefinition {
  const object = liveObject(ctx.metadata, name)
  if (!ctx.access.can('metadata.manage') && !isVisible(ctx, object)) throw objectNotFound(name)
  return asSeen(ctx, object)
}

/** One object as the actor sees it. */
function asSeen(ctx: Context, object: ObjectDefinition): ObjectDefinition {
  if (ctx.access.can('metadata.manage')) return object
  const live = object.fields.filter((field) => field.deletedAt === undefined)
  const fields = live.filter((field) => ctx.access.canReadField(object.id, field.id))
  if (fields.length === live.length) return { ...object, fields }
  return { ...object, fields: fields.map(withoutSource), validationRules: [] }
}

function isVisible(ctx: Context, object: ObjectDefinition): boolean {
  const { read, create } = ctx.access.object(object.id)
  return read !== 'none' || create || ctx.access.sharedObjectIds.has(object.id)
}

function withoutSource(field: FieldDefinition): FieldDefinition {
  const { expression: _, rollUp: __, ...options } = field.options
  return { ...field, options }
}
