import { findField, type Metadata, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { SqlContext } from '../../core/fields/field-type.ts'
import { chooseTable } from '../../core/metadata/choose-names.ts'
import { newDefinitionId } from '../../core/metadata/definition-ids.ts'
import { newField } from '../../core/metadata/new-field.ts'
import { planChange } from '../../core/metadata/plan/plan-change.ts'
import type { Plan } from '../../core/metadata/plan/steps.ts'
import { withObject } from '../../core/metadata/plan/with-object.ts'
import type { IndustryTemplate, TemplateField, TemplateObject } from './industry-template.ts'
import type { AppliedTemplate, StartState } from './start-state.ts'

/** What it takes to bring a workspace the objects and fields of a template that it does not have. Pure. */
interface TemplatePlan extends Pick<AppliedTemplate, 'fields' | 'objects'> {
  plans: Plan[]
}

interface World {
  metadata: Metadata
  values: SqlContext
  state: StartState
}

/**
 * Adds what is missing and touches nothing that is there: a field or object of the same name stays as it is,
 * and what a template brought once does not come again after somebody renamed it or put it into the bin.
 */
export function planTemplate(template: IndustryTemplate, { metadata, values, state }: World): TemplatePlan {
  const made: TemplatePlan = { plans: [], fields: {}, objects: {} }
  const changed: [ObjectDefinition | null, ObjectDefinition][] = []
  let next = metadata
  const settle = (before: ObjectDefinition | null, after: ObjectDefinition) => {
    changed.push([before, after])
    next = withObject(next, after)
  }
  for (const sketch of template.objects) {
    if (metadata.objects.has(sketch.name) || hadObject(state, metadata, sketch.name)) continue
    const object = newObject(sketch, next)
    made.objects[sketch.name] = object.id
    settle(null, object)
  }
  for (const [name, fields] of Object.entries(template.fields)) {
    const before = metadata.objects.get(name)
    if (before === undefined) continue
    const missing = fields.filter((field) => isMissing(before, field, state))
    if (missing.length === 0) continue
    const after = withFields(before, missing, next)
    for (const { id, name: field } of after.fields.slice(before.fields.length))
      made.fields[`${name}.${field}`] = { objectId: before.id, fieldId: id }
    settle(before, after)
  }
  made.plans = changed.map(([before, after]) => planChange(before, after, { metadata: next, values }))
  return made
}

function newObject(sketch: TemplateObject, metadata: Metadata): ObjectDefinition {
  const { fields, ...rest } = sketch
  const id = newDefinitionId()
  const [title] = fields
  const empty: ObjectDefinition = {
    ...rest,
    id,
    table: chooseTable(sketch.name, id),
    titleField: title?.name ?? '',
    ...(fields.some((field) => field.name === 'owner') && { ownerField: 'owner' }),
    fields: [],
    validationRules: [],
  }
  return withFields(empty, fields, metadata)
}

// One by one, for each column must differ from those before it.
function withFields(
  object: ObjectDefinition,
  fields: readonly TemplateField[],
  metadata: Metadata,
): ObjectDefinition {
  const all: ObjectDefinition = { ...object, fields: [...object.fields] }
  for (const field of fields) all.fields.push(newField(all, field, metadata))
  return all
}

function isMissing(object: ObjectDefinition, field: TemplateField, state: StartState): boolean {
  if (findField(object, field.name) !== undefined) return false
  const had = Object.values(state.templates).map((one) => one.fields[`${object.name}.${field.name}`]?.fieldId)
  return !object.fields.some(({ id }) => had.includes(id))
}

function hadObject(state: StartState, metadata: Metadata, name: string): boolean {
  return Object.values(state.templates).some((one) => {
    const id = one.objects[name]
    return id !== undefined && metadata.byId.has(id)
  })
}
