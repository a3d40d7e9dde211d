import { liveFields, type ObjectDefinition } from '../metadata.ts'

/** Is a name all that a record needs? A stage, for one, also needs its pipeline, which no name tells. */
export function isMadeOfItsName(object: ObjectDefinition): boolean {
  return liveFields(object).every(
    (field) =>
      field.required !== true || field.name === object.titleField || field.defaultValue !== undefined,
  )
}
