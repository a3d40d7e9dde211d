import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'

/** May rows of a file become records of this object? Files are uploaded, not imported. */
export function isImportableObject(ctx: Context, object: ObjectDefinition): boolean {
  if (object.deletedAt !== undefined || object.name === 'file') return false
  if (object.writePermission !== undefined && !ctx.access.can(object.writePermission)) return false
  const may = ctx.access.object(object.id)
  return may.read !== 'none' && (may.create || may.update !== 'none')
}
