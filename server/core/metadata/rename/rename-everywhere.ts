import { isComputedDefault } from '../../../../shared/core/expressions/default-value.ts'
import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { metadataOf } from '../load-metadata.ts'
import { renamedExpression } from './rename-in-expression.ts'
import { type Rename, renamedFilter } from './rename-in-path.ts'

/** All definitions with one field's new name wherever one of them says the old. Untouched objects stay the same. */
export function renameEverywhere(metadata: Metadata, rename: Rename): Metadata {
  const objects = [...metadata.byId.values()].map((object) => {
    const own = object.fields.find((field) => field.id === rename.fieldId)
    const renamed = own ? inOwnObject(object, own.name, rename) : object
    return inRollUps(metadata, renamed, rename)
  })
  return metadataOf(metadata.version, objects)
}

function inOwnObject(object: ObjectDefinition, from: string, rename: Rename): ObjectDefinition {
  const name = (one: string) => (one === from ? rename.to : one)
  const expression = (source: string) => renamedExpression(source, from, rename.to)
  return {
    ...object,
    titleField: name(object.titleField),
    ...(object.ownerField === undefined ? {} : { ownerField: name(object.ownerField) }),
    ...(object.seenWith === undefined ? {} : { seenWith: name(object.seenWith) }),
    validationRules: object.validationRules.map((rule) => ({
      ...rule,
      expression: expression(rule.expression),
    })),
    fields: object.fields.map((field) => ({
      ...inOptions(field, name, expression),
      name: field.id === rename.fieldId ? rename.to : field.name,
    })),
  }
}

function inOptions(
  field: FieldDefinition,
  name: (one: string) => string,
  expression: (source: string) => string,
): FieldDefinition {
  const { options, defaultValue } = field
  return {
    ...field,
    ...(isComputedDefault(defaultValue)
      ? { defaultValue: { expression: expression(defaultValue.expression) } }
      : {}),
    options: {
      ...options,
      ...(options.expression === undefined ? {} : { expression: expression(options.expression) }),
      ...(options.rateDateField === undefined ? {} : { rateDateField: name(options.rateDateField) }),
    },
  }
}

/** Roll-ups name fields of their child, which may be the renamed field's object or have a way to it. */
function inRollUps(metadata: Metadata, object: ObjectDefinition, rename: Rename): ObjectDefinition {
  const fields = object.fields.map((field) => inRollUp(metadata, field, rename))
  return fields.some((field, at) => field !== object.fields[at]) ? { ...object, fields } : object
}

function inRollUp(metadata: Metadata, field: FieldDefinition, rename: Rename): FieldDefinition {
  const { rollUp } = field.options
  const child = rollUp && metadata.objects.get(rollUp.object)
  if (!rollUp || !child) return field
  const from = child.fields.find((one) => one.id === rename.fieldId)?.name
  const name = (one: string) => (one === from ? rename.to : one)
  const next = {
    ...rollUp,
    via: name(rollUp.via),
    ...(rollUp.field === undefined ? {} : { field: name(rollUp.field) }),
    ...(rollUp.filter === undefined ? {} : { filter: renamedFilter(metadata, child, rollUp.filter, rename) }),
  }
  const isSame = JSON.stringify(next) === JSON.stringify(rollUp)
  return isSame ? field : { ...field, options: { ...field.options, rollUp: next } }
}
