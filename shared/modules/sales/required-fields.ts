import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../core/metadata.ts'

type Values = Readonly<Record<string, unknown>>

/** Fields of deals that a stage asks for: those of its list that are still there and can be written. */
export function requiredFields(deal: ObjectDefinition, stage: Values): FieldDefinition[] {
  const ids = stage.requiredFields
  if (!Array.isArray(ids)) return []
  return mayBeRequired(deal).filter((field) => ids.includes(field.id))
}

/** Those a deal has no value for. */
export function missingFields(deal: ObjectDefinition, stage: Values, values: Values): FieldDefinition[] {
  return requiredFields(deal, stage).filter(({ name }) => isEmpty(values[name]))
}

/** Fields somebody can fill in, apart from those that say where a deal stands. */
export function mayBeRequired(deal: ObjectDefinition): FieldDefinition[] {
  return liveFields(deal).filter((field) => field.readOnly !== true && !places.has(field.name))
}

const places = new Set(['stage', 'pipeline'])

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
