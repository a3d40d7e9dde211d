import {
  type FieldDefinition,
  findField,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { PlanPart } from '../import-types.ts'
import { placeOf } from './plan-changes.ts'

/**
 * The fields by which all rows may belong to one record: those that what the rows link to needs too (the
 * pipeline of a deal is that of its stage), as long as no column says it row by row.
 */
export function belongingFields({ objects }: Metadata, part: PlanPart): FieldDefinition[] {
  const object = objects.get(part.object)
  if (object === undefined) return []
  const taken = new Set(part.columns.map(({ target }) => placeOf(target)))
  const names = new Set(linkedObjects(objects, object).flatMap(neededBy))
  return [...names].flatMap((name) => {
    const field = findField(object, name)
    return field && isReference(field) && field.options.many !== true && !taken.has(name) ? [field] : []
  })
}

/** The part with all its rows belonging to a record; what they name there is made where it is missing. */
export function belongingTo(
  metadata: Metadata,
  part: PlanPart,
  { field, id }: { field: string; id: string | null },
): PlanPart {
  const { [field]: _before, ...others } = part.belongsTo ?? {}
  const belongsTo = id === null ? others : { ...others, [field]: id }
  const { belongsTo: _old, ...plain } = part
  const columns = part.columns.map((column) => {
    const { target } = column
    if (id === null || target.kind !== 'link' || !needs(metadata, part, target.field, field)) return column
    return { ...column, target: { ...target, createMissing: true } }
  })
  return { ...plain, columns, ...(Object.keys(belongsTo).length > 0 && { belongsTo }) }
}

function needs({ objects }: Metadata, part: PlanPart, link: string, field: string): boolean {
  const object = objects.get(part.object)
  const found = object && findField(object, link)
  const target = found && objects.get(targetNames(found)[0] ?? '')
  return target !== undefined && target.id !== object?.id && neededBy(target).includes(field)
}

function linkedObjects(objects: Metadata['objects'], object: ObjectDefinition): ObjectDefinition[] {
  return liveFields(object)
    .filter(isReference)
    .flatMap((field) => objects.get(targetNames(field)[0] ?? '') ?? [])
    .filter((target) => target.id !== object.id && target.hidden === true)
}

function neededBy(object: ObjectDefinition): string[] {
  return liveFields(object).flatMap((field) =>
    field.required === true && isReference(field) ? [field.name] : [],
  )
}
