import { isDeepStrictEqual } from 'node:util'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Access } from '../../access/access.ts'
import { metadataProblem } from '../plan/metadata-problems.ts'
import type { Plan, Step } from '../plan/steps.ts'
import { renameEverywhere } from '../rename/rename-everywhere.ts'
import { fieldsNamedBy, fieldsReadBy, type NamedField } from './fields-named.ts'
import { metadataAfter } from './metadata-after.ts'

/**
 * Definitions are no way around access: who changes them may neither make values readable that they do not
 * see (by a formula, a roll-up, a default, a rule, a title, another owner), nor try out what such values are
 * (by another type, by uniqueness). Labels and descriptions may always be changed.
 */
export function checkSight(access: Access, current: Metadata, plans: readonly Plan[]): ErrorDetail[] {
  if (access.role.administrator === true) return []
  const next = metadataAfter(current, plans)
  const before = plans.reduce((metadata, plan) => asRenamed(metadata, plan), current)
  return plans.flatMap((plan) => {
    const object = next.byId.get(plan.objectId)
    if (object === undefined || object.deletedAt !== undefined) return []
    const change = { access, metadata: next, before: before.byId.get(object.id), object }
    return [
      ...liveFields(object).flatMap((field) => checkField(change, field)),
      ...checkObject(change),
      ...plan.steps.flatMap((step) => checkStep(change, step)),
    ]
  })
}

interface Change {
  access: Access
  metadata: Metadata
  /** The object as it was, its fields called what they will be; absent for one that is made. */
  before: ObjectDefinition | undefined
  object: ObjectDefinition
}

/** What another name alone changes elsewhere is nobody's doing. */
function asRenamed(metadata: Metadata, { objectId, definition }: Plan): Metadata {
  const was = metadata.byId.get(objectId)
  const renamed = definition?.fields.find((field) => {
    const old = was?.fields.find((one) => one.id === field.id)
    return old !== undefined && old.name !== field.name
  })
  return renamed ? renameEverywhere(metadata, { fieldId: renamed.id, to: renamed.name }) : metadata
}

function checkField(change: Change, field: FieldDefinition): ErrorDetail[] {
  const { before, object, metadata, access } = change
  const was = before?.fields.find((one) => one.id === field.id)
  if (was !== undefined && isDeepStrictEqual(meaning(was), meaning(field))) return []
  const path = `fields.${field.name}`
  const { rollUp } = field.options
  const child = field.type === 'rollUp' && rollUp ? metadata.objects.get(rollUp.object) : undefined
  return [
    ...unseen(change, path, [
      ...(was === undefined ? [] : [{ object, field }]),
      ...fieldsNamedBy(metadata, object, field),
    ]),
    ...(child === undefined ? [] : unseenRecords(access, `${path}.options.rollUp.object`, child)),
  ]
}

/** What of a field says something of its values. */
function meaning({ label: _, description: __, name: ___, ...rest }: FieldDefinition) {
  return rest
}

function checkObject(change: Change): ErrorDetail[] {
  const { access, before, object } = change
  const known = before?.validationRules.map((rule) => rule.expression) ?? []
  const rules = object.validationRules.flatMap(({ expression }, at) =>
    known.includes(expression)
      ? []
      : unseen(change, `validationRules[${at}].expression`, fieldsReadBy(object, expression)),
  )
  if (before === undefined) return rules
  const title = findField(object, object.titleField)
  const isTitleKept = title === undefined || title.id === idOf(before, before.titleField)
  const isOwnerKept = idOf(object, object.ownerField) === idOf(before, before.ownerField)
  return [
    ...rules,
    ...(isTitleKept ? [] : unseen(change, 'titleField', [{ object, field: title }])),
    ...(isOwnerKept ? [] : unseenRecords(access, 'ownerField', object)),
  ]
}

function idOf(object: ObjectDefinition, name: string | undefined): string | undefined {
  return name === undefined ? undefined : findField(object, name)?.id
}

/** Steps that tell something of every record's value, in their preview or when they cannot go on. */
function checkStep(change: Change, step: Step): ErrorDetail[] {
  const { access, metadata, object } = change
  const field = object.fields.find((one) => one.id === fieldOf(step))
  if (field === undefined) return []
  const path = `fields.${field.name}`
  const to = step.kind === 'convert-field' ? step.to : undefined
  return [
    ...unseen(change, path, [
      { object, field },
      ...(to === undefined ? [] : fieldsNamedBy(metadata, object, to)),
    ]),
    ...[object, ...namesGiven(metadata, field, to)].flatMap((one) => unseenRecords(access, path, one)),
  ]
}

function fieldOf(step: Step): string | undefined {
  if (step.kind === 'make-unique') return step.fieldId
  if (step.kind === 'convert-field') return step.to.id
  return step.kind === 'check-options-unused' ? step.field.id : undefined
}

/** References that become text say what the records they point at are called. */
function namesGiven(
  metadata: Metadata,
  from: FieldDefinition,
  to: FieldDefinition | undefined,
): ObjectDefinition[] {
  if (to === undefined || !isReference(from) || isReference(to)) return []
  const targets = targetNames(from)
  return [...metadata.objects.values()].filter(({ name }) => targets.includes('*') || targets.includes(name))
}

function unseen(change: Change, path: string, named: readonly NamedField[]): ErrorDetail[] {
  const { access } = change
  const hidden = named.filter(({ object, field }) => {
    // An object that is being made has no records yet.
    const isNew = change.before === undefined && object.id === change.object.id
    return !(isNew || access.object(object.id).read !== 'none') || !access.canReadField(object.id, field.id)
  })
  const names = [...new Set(hidden.map(({ field }) => field.name))]
  return names.map((field) => metadataProblem(path, 'metadata.unseen-field', { field }))
}

function unseenRecords(access: Access, path: string, object: ObjectDefinition): ErrorDetail[] {
  if (access.object(object.id).read === 'all') return []
  return [metadataProblem(path, 'metadata.unseen-records', { object: object.name })]
}
