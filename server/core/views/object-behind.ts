import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { findField } from '../../../shared/core/metadata.ts'
import { forwardStep } from '../../../shared/core/resolve-path.ts'
import { findSystemField } from '../../../shared/core/system-field.ts'

/** The object whose fields come behind the names of a path, also where a reference on the way is in the bin. */
export function objectBehind(
  metadata: Metadata,
  object: ObjectDefinition,
  names: readonly string[],
): ObjectDefinition | undefined {
  let here: ObjectDefinition | undefined = object
  for (const name of names) here = here && nextObject(metadata, here, name)
  return here
}

function nextObject(metadata: Metadata, here: ObjectDefinition, name: string): ObjectDefinition | undefined {
  if (name.includes(':')) return metadata.objects.get(name.split(':', 1)[0] ?? '')
  const field = anyField(here, name)
  return field && forwardStep(metadata, field)?.target
}

function anyField(here: ObjectDefinition, name: string): FieldDefinition | undefined {
  return findField(here, name) ?? here.fields.find((field) => field.name === name) ?? findSystemField(name)
}
