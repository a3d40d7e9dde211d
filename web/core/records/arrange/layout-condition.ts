import { useQuery } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import type { LayoutCondition, LayoutSection } from '../../../../shared/core/views.ts'
import { valueIn } from '../../metadata/column-value.ts'
import { type FieldPath, useFieldPath } from '../../metadata/field-path.ts'
import { readRecord } from '../../record-requests.ts'

/**
 * Which sections are shown for a record. A condition may look at a record this one names (`company.industry`). One on
 * a field that is gone or unseen hides nothing; what is not read yet is not shown.
 */
export function useIsShown(
  object: ObjectDefinition,
  one: OneRecord,
  sections: readonly LayoutSection[],
): (section: LayoutSection) => boolean {
  const pathOf = useFieldPath(object)
  const paths = new Map(sections.flatMap(({ when }) => (when ? [[when.field, pathOf(when.field)]] : [])))
  const far = [...paths.values()].filter((path) => path !== null && path.resolved.steps.length > 0)
  const data = useFarValues(
    object,
    one,
    far.flatMap((path) => path ?? []),
  )
  return ({ when }) => {
    const path = when && paths.get(when.field)
    if (!when || !path) return true
    if (path.resolved.steps.length === 0) return isMet(when, valueIn(path, one.record, one.related))
    return data !== undefined && isMet(when, valueIn(path, one.record, data.related))
  }
}

/** Does a value fulfil a condition? A tick that was never set is one that is not set. */
function isMet({ values: wanted }: LayoutCondition, value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value ?? false]
  return values.some((one) => wanted.includes(String(one)))
}

// Asked only where a layout looks so far. Which records are named is part of the question.
function useFarValues(object: ObjectDefinition, { record }: OneRecord, paths: readonly FieldPath[]) {
  const expand = paths.map(({ path }) => path).toSorted()
  const named = paths.map(({ resolved }) => record[resolved.steps[0]?.field.name ?? ''] ?? null)
  const { data } = useQuery({
    queryKey: ['records', object.name, 'one', record.id, 'conditions', expand, named],
    queryFn: ({ signal }) => readRecord(object.name, record.id, { expand, deleted: true }, signal),
    enabled: expand.length > 0,
    staleTime: 15_000,
  })
  return data
}
