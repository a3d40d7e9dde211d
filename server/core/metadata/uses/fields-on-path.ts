import type { Filter } from '../../../../shared/core/filters.ts'
import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { resolvePath } from '../../../../shared/core/resolve-path.ts'

/** Ids of the fields a path goes over, its end included; none where it leads nowhere. */
export function fieldsOnPath(metadata: Metadata, object: ObjectDefinition, path: string): string[] {
  const resolved = resolvePath(metadata, object, path)
  if (typeof resolved === 'string') return []
  const steps = resolved.steps.map((step) => step.field.id)
  return resolved.end.kind === 'field' ? [...steps, resolved.end.field.id] : steps
}

/** Ids of the fields a filter asks about, on the records themselves and on related ones. */
export function fieldsInFilter(metadata: Metadata, object: ObjectDefinition, filter: Filter): string[] {
  const inner = (one: Filter) => fieldsInFilter(metadata, object, one)
  if ('and' in filter) return filter.and.flatMap(inner)
  if ('or' in filter) return filter.or.flatMap(inner)
  if ('not' in filter) return inner(filter.not)
  const own = fieldsOnPath(metadata, object, filter.field)
  const asksRecords = (filter.op === 'some' || filter.op === 'none') && filter.value !== undefined
  if (!asksRecords) return own
  const resolved = resolvePath(metadata, object, filter.field)
  const end = typeof resolved === 'string' ? undefined : recordsAt(metadata, resolved)
  return end === undefined ? own : [...own, ...fieldsInFilter(metadata, end, filter.value as Filter)]
}

function recordsAt(
  metadata: Metadata,
  { steps, end }: Exclude<ReturnType<typeof resolvePath>, string>,
): ObjectDefinition | undefined {
  if (end.kind === 'records') return end.object
  if (end.kind !== 'field') return steps.at(-1)?.target
  return metadata.objects.get(end.field.options.targets?.[0] ?? '')
}
