import type { JsonSchema } from '../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { partField } from '../../../shared/core/fields/part-field.ts'
import { resultField } from '../../../shared/core/fields/result-field.ts'
import { filterLimits, operators } from '../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { componentRef } from '../../platform/http/description/json-schema.ts'

/** The filter of an object: which of its fields can be asked what, and the way on to related records. */
export function describeFilter(name: string, fields: readonly FieldDefinition[]): JsonSchema {
  const itself = { $ref: componentRef(`${name}.filter`) }
  const list = { type: 'array', items: itself, maxItems: filterLimits.conditions }
  const asked = fields.flatMap((field) => [field, ...partsOf(field)])
  const byOperators = Map.groupBy(asked, (field) => fieldTypeOf(field).operators(field).join())
  return {
    description: `A condition, or several joined. Up to ${filterLimits.conditions} conditions, ${filterLimits.depth} levels deep, ${filterLimits.listValues} values in a list.`,
    anyOf: [
      only({ and: list }),
      only({ or: list }),
      only({ not: itself }),
      ...[...byOperators].map(([names, group]) =>
        condition({ enum: group.map((field) => field.name) }, names.split(',')),
      ),
      throughRelations,
    ],
  }
}

function partsOf(field: FieldDefinition): FieldDefinition[] {
  const names = Object.keys(fieldTypeOf(resultField(field)).parts ?? {})
  return names.flatMap((part) => partField(field, part) ?? [])
}

function only(properties: Record<string, unknown>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function condition(field: JsonSchema, allowed: readonly string[]): JsonSchema {
  return {
    type: 'object',
    properties: { field, op: { enum: allowed }, value: {} },
    required: ['field', 'op'],
    additionalProperties: false,
  }
}

const throughRelations = {
  ...condition(
    {
      type: 'string',
      pattern: '[.:]',
      description: `A path through relations, such as company.owner.team, or deal:company for the records that point here. Up to ${filterLimits.pathSteps} relations.`,
    },
    operators,
  ),
}
