import { useQuery } from '@tanstack/react-query'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { recordLimits } from '../../../../shared/core/records.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { FieldPath } from '../../metadata/field-path.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'

const nothing: ReadonlyMap<string, number> = new Map()
const position = 'position'

/**
 * The places of the records a field points at, where they have some: stages in the order of their pipeline, the
 * pipelines in theirs. Empty where titles are the order.
 */
export function useTargetOrder(
  object: ObjectDefinition,
  path: FieldPath | null,
): ReadonlyMap<string, number> {
  const { objects } = useMetadata()
  const field = path && path.part === undefined && isReference(path.field) ? path.field : null
  const [name = ''] = field ? targetNames(field) : []
  const target = name === object.name ? undefined : objects.get(name)
  const isPlaced = target !== undefined && hasPosition(target)
  const within = target?.fields.find((one) => {
    const [outer] = isReference(one) && one.required === true ? targetNames(one) : []
    const whole = outer === undefined ? undefined : objects.get(outer)
    return whole !== undefined && hasPosition(whole)
  })
  const { data } = useQuery({
    queryKey: ['records', name, 'places', within?.name],
    queryFn: ({ signal }) => {
      const paths = [...(within ? [`${within.name}.${position}`] : []), position]
      const sort = paths.map((one) => ({ field: one, direction: 'asc' as const }))
      return queryRecords(name, { fields: [], sort, limit: recordLimits.page }, signal)
    },
    enabled: isPlaced,
    staleTime: 60_000,
    select: (page) => new Map(page.records.map((record, at) => [record.id, at])),
  })
  return (isPlaced && data) || nothing
}

function hasPosition(object: ObjectDefinition): boolean {
  return findField(object, position)?.type === 'number'
}
