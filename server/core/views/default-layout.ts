import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { isLong } from '../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../shared/core/references.ts'
import type { Saved } from '../../../shared/core/saved.ts'
import type { LayoutSection, RecordLayout } from '../../../shared/core/views.ts'

/** A layout without whose and what for it is. */
export type Arrangement = Omit<RecordLayout, 'object' | 'source' | keyof Saved>

const highlightCount = 4

/**
 * How a record page looks while nobody has arranged it: what tells most in the head, the fields in their
 * own order, long texts below, and every object that points here with one record as a related list.
 */
export function defaultLayout(object: ObjectDefinition, objects: Iterable<ObjectDefinition>): Arrangement {
  const all = [...objects]
  const fields = liveFields(object).filter((field) => field.name !== object.titleField)
  return {
    highlights: highlightsOf(object, fields, all),
    sections: [
      section(
        ['Details', '详情', '詳細資料', 'Tiedot'],
        fields.filter((field) => !isLong(field)),
      ),
      section(['Description', '描述', '描述', 'Kuvaus'], fields.filter(isLong)),
    ].filter((one) => one.fields.length > 0),
    related: relatedOf(object, all),
  }
}

type Wanted = (field: FieldDefinition) => boolean

const ofType =
  (...types: readonly FieldDefinition['type'][]): Wanted =>
  (field) =>
    types.includes(field.type)

/** A person's: how to reach them and where they work. Else what it is worth, where it stands, whose, when. */
function highlightsOf(
  object: ObjectDefinition,
  fields: readonly FieldDefinition[],
  objects: readonly ObjectDefinition[],
): string[] {
  const isOwner: Wanted = (field) => field.name === object.ownerField
  const title = object.fields.find((field) => field.name === object.titleField)
  const kinds: Wanted[] =
    title?.type === 'personName'
      ? [ofType('email'), ofType('phone'), ofType('reference'), isOwner]
      : [
          ofType('currency'),
          (field) => fieldTypeOf(field).kind(field) === 'choice' || isStep(field, objects),
          isOwner,
          ofType('date'),
          ofType('email', 'phone', 'url', 'reference'),
        ]
  const found = kinds.flatMap((kind) => fields.find(kind) ?? [])
  return [...new Set(found.map((field) => field.name))].slice(0, highlightCount)
}

/** Does every record stand in one of a few that are seen only from it, as a deal does in a stage? */
function isStep(field: FieldDefinition, objects: readonly ObjectDefinition[]): boolean {
  if (field.type !== 'reference' || field.required !== true) return false
  const [target] = targetNames(field)
  return objects.some((object) => object.name === target && object.hidden === true)
}

/** Every object that points here with one record, as 'object:field'. */
export function relatedOf(object: ObjectDefinition, objects: Iterable<ObjectDefinition>): string[] {
  return [...objects].flatMap((other) => relatedBy(other, object))
}

function relatedBy(other: ObjectDefinition, object: ObjectDefinition): string[] {
  return liveFields(other)
    .filter((field) => isReference(field) && targetNames(field).includes(object.name))
    .map((field) => `${other.name}:${field.name}`)
}

function section(
  [en, zhHans, zhHant, fi]: readonly [string, string, string, string],
  fields: readonly FieldDefinition[],
): LayoutSection {
  return {
    name: { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, fi },
    fields: fields.map((field) => field.name),
  }
}
