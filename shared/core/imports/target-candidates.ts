import { languages } from '../../platform/languages.ts'
import { shownTypeOf } from '../fields/shown/index.ts'
import {
  type FieldDefinition,
  liveFields,
  localized,
  type Metadata,
  type ObjectDefinition,
} from '../metadata.ts'
import type { ColumnTarget, GuessReason } from './column-guess.ts'
import type { ColumnShape } from './column-shape.ts'
import { headerWords } from './header-name.ts'
import { conceptsOf, splitByObject, unusualness } from './known-headers.ts'
import { similarHeaders } from './similar-headers.ts'

/** A place a column could go and how well it fits, 0 to 1, before its values are looked at. */
export interface Candidate {
  target: ColumnTarget
  score: number
  reason: GuessReason
  /** The field that receives the values, where there is one. */
  field?: FieldDefinition
}

interface Destination {
  object: ObjectDefinition
  objects: Metadata['objects']
}

/** Every place a header could mean on an object, unsorted. `forms` is the header as it is looked up. */
export function candidatesByName(
  forms: readonly string[],
  shape: ColumnShape,
  destination: Destination,
): Candidate[] {
  const found: Candidate[] = []
  for (const [at, form] of forms.entries()) {
    const loss = at * 0.0005
    const named = [
      ...byLabel(form, destination),
      ...byConcept(form, shape, destination),
      ...byObjectAndRest(form, shape, destination),
      ...byTargetObject(form, destination),
    ]
    found.push(...named.map((one) => ({ ...one, score: one.score - loss })))
  }
  if (found.length > 0 || forms.some((form) => conceptsOf(form).length > 0)) return found
  return similarHeaders(forms).flatMap(({ concept, likeness }) =>
    resolveConcept(concept, shape, destination).map((one) => ({
      ...one,
      score: one.score * likeness,
      reason: 'imports.guess.similar' as const,
    })),
  )
}

/** A field's own name or label, in any language. */
function byLabel(form: string, { object, objects }: Destination): Candidate[] {
  return liveFields(object).flatMap((field) => {
    const names = [
      headerWords(field.name),
      ...languages.map((one) => headerWords(localized(field.label, one))),
    ]
    if (!names.includes(form)) return []
    return candidate(field, undefined, objects, 0.98, 'imports.guess.label')
  })
}

function byConcept(form: string, shape: ColumnShape, destination: Destination): Candidate[] {
  return conceptsOf(form).flatMap((concept) =>
    resolveConcept(concept, shape, destination).map((one) => ({
      ...one,
      score: one.score - unusualness(form, concept),
    })),
  )
}

/** "Company phone" on a company is its phone; on a contact it would find the company by it. */
function byObjectAndRest(form: string, shape: ColumnShape, destination: Destination): Candidate[] {
  return splitByObject(form).flatMap(({ object: name, rest }) => {
    const owner = destination.objects.get(name)
    if (owner === undefined) return []
    if (owner.name === destination.object.name) {
      return [...byLabel(rest, destination), ...byConcept(rest, shape, destination)].map((one) => ({
        ...one,
        score: one.score - 0.03,
      }))
    }
    const inOwner = { object: owner, objects: destination.objects }
    const own = [...byLabel(rest, inOwner), ...byConcept(rest, shape, inOwner)]
    return own.flatMap(({ target, score }) =>
      target.kind === 'field' ? linkBy(owner, target.path, destination, score - 0.08) : [],
    )
  })
}

/** A reference field by what its target is called: "Warehouse" finds the field that points at warehouses. */
function byTargetObject(form: string, { object, objects }: Destination): Candidate[] {
  return [...objects.values()].flatMap((target) => {
    const names = languages.flatMap((one) =>
      [target.label, target.pluralLabel].map((label) => headerWords(localized(label, one))),
    )
    const isNamed = names.some(
      (name) => form === name || form === `${name} name` || form === `${name}名称` || form === `${name}名稱`,
    )
    return isNamed ? linkBy(target, target.titleField, { object, objects }, 0.9) : []
  })
}

/** Turns what a header is known to mean into places on this object. */
function resolveConcept(concept: string, shape: ColumnShape, destination: Destination): Candidate[] {
  if (concept === 'unneeded')
    return [{ target: { kind: 'skip' }, score: 0.95, reason: 'imports.guess.unneeded' }]
  const [owner = '', ...path] = concept.split('.')
  const { object, objects } = destination
  if (owner === 'written') return [{ target: { kind: 'skip' }, score: 0.88, reason: 'imports.guess.written' }]
  const own = owner === 'any' ? anyPath(path, shape, object) : path
  if (owner === 'any' || owner === object.name) {
    const score = path[0] === 'location' ? 0.86 : owner === 'any' ? 0.92 : 0.96
    return fieldAt(own, object).flatMap((field) =>
      candidate(field, own[1], objects, score, 'imports.guess.alias'),
    )
  }
  const target = objects.get(owner)
  return target === undefined ? [] : linkBy(target, path.join('.'), destination, 0.93)
}

/** Names that mean something on every object, where the object has its own field for it. */
function anyPath(path: string[], shape: ColumnShape, object: ObjectDefinition): string[] {
  if (path[0] === 'name') return [object.titleField]
  if (path[0] === 'owner') return [object.ownerField ?? 'owner']
  if (path[0] === 'location') return ['address', shape.shape === 'country' ? 'country' : 'city']
  return path
}

/** What a field may also be called on an object. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  website: ['domain', 'url', 'homepage'],
  note: ['notes', 'description', 'body', 'comment'],
  phone: ['telephone'],
  jobTitle: ['position', 'role'],
}

/** The field a path begins with, if its type has the part the path goes on into. */
function fieldAt([name = '', part]: string[], object: ObjectDefinition): FieldDefinition[] {
  const fields = liveFields(object)
  const field = [name, ...(otherNames[name] ?? [])].flatMap((one) =>
    fields.filter((other) => other.name === one),
  )[0]
  if (field === undefined) return []
  return part === undefined || shownTypeOf(field).parts?.[part] !== undefined ? [field] : []
}

/** The field that points at an object, with the field of that object it is found by. */
function linkBy(target: ObjectDefinition, by: string, { object }: Destination, score: number): Candidate[] {
  const name = by.split('.')[0] ?? ''
  const [key] = fieldAt([name], target)
  if (key === undefined || !identifies(key, target)) return []
  const pointing = liveFields(object).filter(
    (field) =>
      (field.type === 'reference' && field.options.targets?.includes(target.name)) ||
      (field.type === 'member' && target.name === 'member'),
  )
  const field =
    pointing.find((one) => one.name === target.name) ??
    pointing.find((one) => one.name === object.ownerField) ??
    pointing[0]
  if (field === undefined || target.name === object.name) return []
  const isExact = key.name === target.titleField
  return [
    {
      target: { kind: 'link', field: field.name, object: target.name, by: key.name },
      score: isExact ? score : score - 0.04,
      reason: 'imports.guess.alias',
      field,
    },
  ]
}

/** Only what tells records apart finds the right one: a phone number or a city does not. */
function identifies(field: FieldDefinition, object: ObjectDefinition): boolean {
  const isKnownKey = ['externalId', 'code', 'domain', 'website'].includes(field.name)
  return field.name === object.titleField || field.type === 'email' || field.unique === true || isKnownKey
}

/** A field as a target: references and members become links by the name of what they point at. */
function candidate(
  field: FieldDefinition,
  part: string | undefined,
  objects: Metadata['objects'],
  score: number,
  reason: GuessReason,
): Candidate[] {
  // Only when nothing else fits: a status the product keeps may stand for the stage in a file.
  if (field.readOnly && !field.knownElsewhere)
    return [{ target: { kind: 'skip' }, score: score * 0.6, reason: 'imports.guess.written' }]
  const pointsAt =
    field.type === 'member' ? 'member' : field.type === 'reference' ? field.options.targets?.[0] : undefined
  if (pointsAt === undefined) {
    const path = part === undefined ? field.name : `${field.name}.${part}`
    return [{ target: { kind: 'field', path }, score, reason, field }]
  }
  const target = objects.get(pointsAt)
  if (target === undefined) return []
  return [
    {
      target: { kind: 'link', field: field.name, object: target.name, by: target.titleField },
      score,
      reason,
      field,
    },
  ]
}
