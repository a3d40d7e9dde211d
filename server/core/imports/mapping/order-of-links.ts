import type { ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import type { Context } from '../../../platform/context.ts'

/** Parts so that what others link to comes before them; where that says nothing, in the order they had. */
export function inOrderOfLinks(ctx: Context, parts: readonly ImportPart[]): ImportPart[] {
  const waiting = [...parts]
  const ordered: ImportPart[] = []
  while (waiting.length > 0) {
    const isFree = (part: ImportPart) => {
      const needed = linkedObjects(ctx, part)
      return !waiting.some((other) => other.object !== part.object && needed.includes(other.object))
    }
    // In a circle the first one begins.
    const next = waiting.find(isFree) ?? waiting[0]!
    ordered.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return ordered
}

/** API names of the objects a part links to. */
export function linkedObjects(ctx: Context, part: Pick<ImportPart, 'object' | 'columns'>): string[] {
  const object = ctx.metadata.objects.get(part.object)
  if (object === undefined) return []
  return part.columns.flatMap(({ target }) => {
    const field = target.kind === 'link' ? findField(object, target.field) : undefined
    return field === undefined ? [] : targetNames(field).slice(0, 1)
  })
}
