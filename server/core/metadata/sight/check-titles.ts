import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { Metadata } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { hiddenTitles } from '../../access/hidden-titles.ts'
import { metadataProblem } from '../plan/metadata-problems.ts'

/**
 * No object may come to be called by what some role does not see, by another title field or because the one
 * it has comes to tell of a hidden field.
 */
export function checkTitles(
  roles: Iterable<RoleDefinition>,
  before: Metadata,
  after: Metadata,
): ErrorDetail[] {
  const found = new Map<string, { title: ReturnType<typeof hiddenTitles>[number]; roles: string[] }>()
  for (const role of roles) {
    const known = new Set(hiddenTitles(before, role).map(({ object, field }) => `${object.id} ${field.id}`))
    for (const title of hiddenTitles(after, role)) {
      const key = `${title.object.id} ${title.field.id}`
      if (known.has(key)) continue
      found.set(key, { title, roles: [...(found.get(key)?.roles ?? []), role.name] })
    }
  }
  return [...found.values()].map(({ title, roles: names }) =>
    metadataProblem('titleField', 'metadata.title-hidden', { field: title.field.name, roles: names }),
  )
}
