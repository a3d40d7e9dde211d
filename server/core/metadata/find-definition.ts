import {
  type FieldDefinition,
  findField,
  type Metadata,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'

/** The live object of an API name. Refuses what is not there. */
export function liveObject(metadata: Metadata, name: string): ObjectDefinition {
  const object = metadata.objects.get(name)
  if (object === undefined) throw objectNotFound(name)
  return object
}

/** The object in the bin that has this id, or else this name. */
export function binnedObject(metadata: Metadata, idOrName: string): ObjectDefinition {
  const binned = [...metadata.byId.values()].filter((object) => object.deletedAt !== undefined)
  const object = oneOf(binned, idOrName)
  if (object === undefined) throw objectNotFound(idOrName)
  return object
}

/** The live field of an API name. Refuses what is not there. */
export function liveField(object: ObjectDefinition, name: string): FieldDefinition {
  const field = findField(object, name)
  if (field === undefined) throw fieldNotFound(name)
  return field
}

/** The field in the bin that has this id, or else this name. */
export function binnedField(object: ObjectDefinition, idOrName: string): FieldDefinition {
  const field = oneOf(
    object.fields.filter((one) => one.deletedAt !== undefined),
    idOrName,
  )
  if (field === undefined) throw fieldNotFound(idOrName)
  return field
}

// Several things in the bin may have had the same name; the one binned last is meant.
function oneOf<One extends { id: string; name: string; deletedAt?: string }>(
  binned: readonly One[],
  idOrName: string,
): One | undefined {
  const named = binned.filter((one) => one.name === idOrName)
  const last = named.sort((a, b) => (a.deletedAt! < b.deletedAt! ? 1 : -1))[0]
  return binned.find((one) => one.id === idOrName) ?? last
}

/** There is no such object, or none the asker may know of. */
export function objectNotFound(name: string): AppError {
  return new AppError('not-found', 'metadata.object-not-found', `There is no object "${name}" here.`, {
    params: { object: name },
  })
}

function fieldNotFound(name: string): AppError {
  return new AppError('not-found', 'metadata.field-not-found', `There is no field "${name}" here.`, {
    params: { field: name },
  })
}
