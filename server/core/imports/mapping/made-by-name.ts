import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { neededFields } from '../../records/index.ts'
import { isImportableObject } from './importable-objects.ts'

/** May the actor make records of an object by one of its fields? */
export function mayMakeBy(ctx: Context, object: ObjectDefinition, key: FieldDefinition): boolean {
  return (
    isImportableObject(ctx, object) &&
    ctx.access.object(object.id).create &&
    ctx.access.canWriteField(object.id, key.id)
  )
}

/** What a new record of an object needs besides the one field it is known by. */
export function neededBesides(
  ctx: Context,
  object: ObjectDefinition,
  key: FieldDefinition,
): FieldDefinition[] {
  return neededFields(ctx, object).filter((field) => field.id !== key.id)
}

/** Can the actor make records of an object by their names alone? */
export function isMadeByName(ctx: Context, object: ObjectDefinition): boolean {
  const title = findField(object, object.titleField)
  return (
    title !== undefined && mayMakeBy(ctx, object, title) && neededBesides(ctx, object, title).length === 0
  )
}
