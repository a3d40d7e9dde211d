import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'

/** What somebody is called at and written to, as a record says it; null where it does not. */
export function reachedBy(object: ObjectDefinition, record: RecordValues) {
  const first = (type: 'phone' | 'email') => {
    const values = liveFields(object)
      .filter((field) => field.type === type)
      .map(({ name }) => record[name])
    return values.find((value): value is string => typeof value === 'string' && value !== '') ?? null
  }
  return { number: first('phone'), address: first('email') }
}

/** Whom a record is about, of those that can be reached: a person before a company. */
export function concernedBy(
  object: ObjectDefinition,
  record: RecordValues,
  objects: ReadonlyMap<string, ObjectDefinition>,
): { object: ObjectDefinition; id: string } | null {
  const found = liveFields(object).flatMap((field) => {
    const [name = ''] = isReference(field) && field.options.many !== true ? targetNames(field) : []
    const [target, id] = [objects.get(name), record[field.name]]
    const types = new Set(target && liveFields(target).map(({ type }) => type))
    const isReachable = types.has('phone') || types.has('email')
    return target && isReachable && typeof id === 'string' ? [{ object: target, id, types }] : []
  })
  return found.find(({ types }) => types.has('personName')) ?? found[0] ?? null
}

/** Where a number leads when it is pressed. */
export function callOf(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}

/** The facts, a number that is missing replaced by the first one that is there. */
export function withFilledNumbers(
  facts: readonly FieldDefinition[],
  object: ObjectDefinition,
  record: RecordValues,
): FieldDefinition[] {
  const isFilled = ({ name }: FieldDefinition) => record[name] != null
  const others = liveFields(object).filter(
    (field) => field.type === 'phone' && isFilled(field) && !facts.includes(field),
  )
  return facts.map((field) => (field.type === 'phone' && !isFilled(field) && others.shift()) || field)
}
