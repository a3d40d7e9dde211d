import { compileExpression } from '../../../../shared/core/expressions/compile-expression.ts'
import { isComputedDefault } from '../../../../shared/core/expressions/default-value.ts'
import {
  type FieldDefinition,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { FieldUse } from '../../../../shared/core/metadata-contract.ts'
import { conditionsIn } from '../plan/conditions-in.ts'

/** A use of one field, named within its object. */
interface NamedUse {
  field: string
  use: FieldUse
}

/** Where definitions use the fields of an object: titles, formulas, rules, defaults, roll-ups of any object. */
export function usesInDefinitions(metadata: Metadata, object: ObjectDefinition): NamedUse[] {
  const own = liveFields(object).flatMap((field) => usesByField(object, field))
  const rules = object.validationRules.flatMap((rule) =>
    readBy(object, rule.expression).map((field) => named(field, { kind: 'rule', label: rule.message })),
  )
  const parents = [...metadata.objects.values()].flatMap((parent) =>
    liveFields(parent).flatMap((field) => usesByRollUp(parent, field, object)),
  )
  const owner = object.ownerField === undefined ? [] : [named(object.ownerField, { kind: 'owner' })]
  return [named(object.titleField, { kind: 'title' }), ...owner, ...own, ...rules, ...parents]
}

/** References of other objects to this one. */
export function referencesTo(metadata: Metadata, object: ObjectDefinition): FieldUse[] {
  return [...metadata.objects.values()]
    .filter((other) => other.id !== object.id)
    .flatMap((other) =>
      liveFields(other)
        .filter((field) => field.type === 'reference' && field.options.targets?.includes(object.name))
        .map((field): FieldUse => placed('reference', other, field)),
    )
}

function usesByField(object: ObjectDefinition, field: FieldDefinition): NamedUse[] {
  const { expression, rateDateField } = field.options
  const uses: NamedUse[] = []
  if (field.type === 'formula' && expression !== undefined)
    uses.push(...readBy(object, expression).map((name) => named(name, placed('formula', object, field))))
  if (isComputedDefault(field.defaultValue)) {
    const read = readBy(object, field.defaultValue.expression)
    uses.push(...read.map((name) => named(name, placed('default', object, field))))
  }
  if (rateDateField !== undefined) uses.push(named(rateDateField, placed('rateDate', object, field)))
  return uses
}

function usesByRollUp(parent: ObjectDefinition, field: FieldDefinition, child: ObjectDefinition): NamedUse[] {
  const { rollUp } = field.options
  if (field.type !== 'rollUp' || rollUp?.object !== child.name) return []
  const asked = rollUp.filter === undefined ? [] : conditionsIn(rollUp.filter)
  const names = [rollUp.via, rollUp.field ?? rollUp.via, ...asked.map((one) => one.field.split('.')[0]!)]
  return [...new Set(names)].map((name) => named(name, placed('rollUp', parent, field)))
}

function readBy(object: ObjectDefinition, expression: string): readonly string[] {
  const compiled = compileExpression(expression, object, { allowsNow: true })
  return compiled.ok ? compiled.expression.fields : []
}

function placed(kind: FieldUse['kind'], object: ObjectDefinition, field: FieldDefinition): FieldUse {
  return { kind, object: object.name, field: field.name, label: field.label }
}

function named(field: string, use: FieldUse): NamedUse {
  return { field, use }
}
