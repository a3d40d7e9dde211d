import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import { filterPaths } from '../../../../shared/core/filter-paths.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { resolvePath } from '../../../../shared/core/resolve-path.ts'

/**
 * Does the reader see every record a board asks? Only then may its limits refuse: they count everybody's. Decides what
 * is offered; of what hangs on other records (notes, files) the server alone knows.
 */
export function seesWhole(
  { metadata, access }: { metadata: Metadata; access: (objectId: string) => ObjectPermissions },
  object: ObjectDefinition,
  filter: Filter | undefined,
): boolean {
  const isWhole = (one: ObjectDefinition) => one.seenWith === undefined && access(one.id).read === 'all'
  return (
    isWhole(object) &&
    filterPaths(filter).every((path) => {
      const resolved = resolvePath(metadata, object, path)
      return typeof resolved !== 'string' && resolved.steps.every(({ target }) => isWhole(target))
    })
  )
}
