import { traitsOf } from '../fields/traits.ts'
import { liveFields, type ObjectDefinition } from '../metadata.ts'

/** Deals of one name are many; companies and people, who have addresses of their own, are told by theirs. */
export function isKnownByName(object: ObjectDefinition): boolean {
  return object.hidden !== true && liveFields(object).some((field) => traitsOf(field).identifies === true)
}
