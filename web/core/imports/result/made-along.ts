import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import type { PlanPart } from '../import-types.ts'

/** The objects of which a plan makes records because a row names them, each once. */
export function madeAlong(
  parts: readonly Pick<PlanPart, 'object' | 'columns'>[],
  objects: ReadonlyMap<string, ObjectDefinition>,
): ObjectDefinition[] {
  const made = parts.flatMap(({ object: name, columns }) =>
    columns.flatMap(({ target }) => {
      const object = objects.get(name)
      if (target.kind !== 'link' || !target.createMissing || !object) return []
      const field = findField(object, target.field)
      return (field && objects.get(targetNames(field)[0] ?? '')) ?? []
    }),
  )
  return [...new Set(made)]
}
