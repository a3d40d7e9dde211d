import type { FieldDefinition } from '../../../../shared/core/metadata.ts'

/** A number or name another system knows the record by: among the system's own until somebody places it. */
export function isForeign({ name, standard }: FieldDefinition): boolean {
  return name === 'externalId' && standard === true
}
