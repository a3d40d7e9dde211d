import type { Filter } from '../../../../shared/core/filters.ts'
import { findField, type Metadata, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference, targetNames } from '../../../../shared/core/references.ts'

/** A field that gets another name. */
export interface Rename {
  fieldId: string
  to: string
}

/** A path from an object on ('company.owner.team', 'deal:company.amount') with the renamed field's new name. */
export function renamedPath(
  metadata: Metadata,
  object: ObjectDefinition,
  path: string,
  rename: Rename,
): string {
  let here: ObjectDefinition | undefined = object
  return path
    .split('.')
    .map((step) => {
      if (here === undefined) return step
      const [prefix, name] = step.includes(':') ? (step.split(':', 2) as [string, string]) : [null, step]
      const owner: ObjectDefinition | undefined = prefix === null ? here : metadata.objects.get(prefix)
      const field = owner && findField(owner, name)
      here = prefix === null ? field && targetOf(metadata, field) : owner
      if (field?.id !== rename.fieldId) return step
      return prefix === null ? rename.to : `${prefix}:${rename.to}`
    })
    .join('.')
}

/** A filter on an object's records, with the new name wherever its paths have the old one. */
export function renamedFilter(
  metadata: Metadata,
  object: ObjectDefinition,
  filter: Filter,
  rename: Rename,
): Filter {
  if ('and' in filter) return { and: filter.and.map((one) => renamedFilter(metadata, object, one, rename)) }
  if ('or' in filter) return { or: filter.or.map((one) => renamedFilter(metadata, object, one, rename)) }
  if ('not' in filter) return { not: renamedFilter(metadata, object, filter.not, rename) }
  const field = renamedPath(metadata, object, filter.field, rename)
  const inner = (filter.op === 'some' || filter.op === 'none') && endOf(metadata, object, filter.field)
  if (!inner || filter.value === undefined) return { ...filter, field }
  return { ...filter, field, value: renamedFilter(metadata, inner, filter.value as Filter, rename) }
}

/** The object at the end of a path of references. */
function endOf(metadata: Metadata, object: ObjectDefinition, path: string): ObjectDefinition | undefined {
  return path.split('.').reduce<ObjectDefinition | undefined>((here, step) => {
    if (step.includes(':')) return metadata.objects.get(step.split(':', 1)[0]!)
    const field = here && findField(here, step)
    return field && targetOf(metadata, field)
  }, object)
}

function targetOf(
  metadata: Metadata,
  field: Parameters<typeof targetNames>[0],
): ObjectDefinition | undefined {
  if (!isReference(field) || holdsSeveralObjects(field)) return undefined
  return metadata.objects.get(targetNames(field)[0] ?? '')
}
