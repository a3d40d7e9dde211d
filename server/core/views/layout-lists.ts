import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { resolvePath } from '../../../shared/core/resolve-path.ts'
import type { LayoutList, RecordLayout } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { isVisiblePath } from './view-as-seen.ts'

type Lists = NonNullable<RecordLayout['lists']>

/** The object whose records a related list ('object:field') holds. */
export function objectOfList(metadata: Metadata, list: string): ObjectDefinition | undefined {
  return metadata.objects.get(list.split(':')[0] ?? '')
}

/** What related lists show, without what the actor may not see or is there no more. */
export function listsAsSeen(ctx: Context, lists: Lists = {}): Lists {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([list, shown]) => {
      const object = objectOfList(ctx.metadata, list)
      if (object === undefined) return []
      const seen = Object.entries(shown).filter(([, path]) => isVisiblePath(ctx, object, path))
      // The same places with fewer of them.
      return [[list, Object.fromEntries(seen) as LayoutList]]
    }),
  )
}

/** Fields that related lists name and that are there no more. */
export function goneFromLists(metadata: Metadata, lists: Lists = {}): string[] {
  return Object.entries(lists).flatMap(([list, shown]) => {
    const object = objectOfList(metadata, list)
    // A list of which nothing is left is named itself.
    if (object === undefined) return []
    return Object.values(shown).filter((path) => typeof resolvePath(metadata, object, path) === 'string')
  })
}
