import type { Filter } from '../../../../shared/core/filters.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { ColorRule } from '../../../../shared/core/views.ts'
import { groupOf, isCondition } from '../filter-tree.ts'

/** The paths that rules ask about: fields to read of each record, and references to follow. */
export function askedByRules(
  object: ObjectDefinition,
  rules: readonly ColorRule[],
): { fields: string[]; expand: string[] } {
  const paths = rules.flatMap(({ filter }) => pathsIn(filter))
  const fields = paths.map((path) => path.split('.')[0] ?? path).filter((name) => findField(object, name))
  const expand = paths.filter((path) => {
    const [first = ''] = path.split('.')
    const field = findField(object, first)
    return path.includes('.') && field !== undefined && isReference(field)
  })
  return { fields: [...new Set(fields)], expand: [...new Set(expand)] }
}

function pathsIn(filter: Filter): string[] {
  if ('not' in filter) return pathsIn(filter.not)
  if (isCondition(filter)) return [filter.field]
  return groupOf(filter).parts.flatMap(pathsIn)
}
