import type { JsonSchema } from '../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { isMadeByProduct } from '../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  liveFields,
  localized,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { FailedFormulasOutput, RecordRightsOutput } from '../../../shared/core/records-contract.ts'
import { type SystemField, systemField, systemFields } from '../../../shared/core/system-field.ts'
import type { Context } from '../../platform/context.ts'
import { componentRef, jsonSchemaOf } from '../../platform/http/description/json-schema.ts'
import { neededFields } from '../records/index.ts'
import { describeFilter } from './describe-filter.ts'

/** Components of one object, as far as the caller may see it: its records, their values and its filter. */
export function describeObject(ctx: Context, object: ObjectDefinition): Record<string, JsonSchema> {
  const readable = liveFields(object).filter((field) => ctx.access.canReadField(object.id, field.id))
  const writable = readable.filter((field) => isWritable(ctx, object, field))
  const all = new Set(neededFields(ctx, object))
  const needed = writable.filter((field) => all.has(field))
  const values = componentRef(`${object.name}.values`)
  return {
    [object.name]: describeRecord(ctx, object, readable),
    [`${object.name}.values`]: {
      type: 'object',
      description: 'Values by API name. null, an empty text or an empty list take a value away.',
      properties: Object.fromEntries(writable.map((field) => [field.name, describeInput(ctx, field)])),
      additionalProperties: false,
    },
    [`${object.name}.new`]: {
      allOf: [{ $ref: values }],
      ...(needed.length > 0 && { required: needed.map((field) => field.name) }),
    },
    [`${object.name}.filter`]: describeFilter(object.name, [
      ...readable,
      ...systemFields.map((name) => systemField(name)),
    ]),
  }
}

function describeRecord(
  ctx: Context,
  object: ObjectDefinition,
  fields: readonly FieldDefinition[],
): JsonSchema {
  const own = fields.map((field) => [field.name, describeOutput(ctx, field)])
  return {
    type: 'object',
    title: localized(object.label, ctx.values.language),
    properties: {
      ...systemProperties,
      object: { const: object.name },
      youMay,
      failedFormulas,
      ...Object.fromEntries(own),
    },
    // `fields` of a query leaves out what it does not name.
    required: ['object', 'youMay', ...systemFields],
  }
}

const id = { type: 'string', format: 'uuid' }
const time = { type: 'string', format: 'date-time' }
const orNull = (schema: JsonSchema) => ({ anyOf: [schema, { type: 'null' }] })

const systemProperties: Record<SystemField, JsonSchema> = {
  id,
  title: { type: 'string', description: 'What people call the record.' },
  version: { type: 'integer', minimum: 1, description: 'Counts its changes; its ETag holds it.' },
  createdAt: time,
  createdBy: orNull(id),
  updatedAt: time,
  updatedBy: orNull(id),
  deletedAt: orNull(time),
}

const failedFormulas = jsonSchemaOf(FailedFormulasOutput, 'output', new Map())
const youMay = jsonSchemaOf(RecordRightsOutput, 'output', new Map())

function describeOutput(ctx: Context, field: FieldDefinition): JsonSchema {
  const schema = orNull(fieldTypeOf(field).schema(field))
  return { ...named(ctx, field), ...schema, ...(!takesValues(field) && { readOnly: true }) }
}

function describeInput(ctx: Context, field: FieldDefinition): JsonSchema {
  const type = fieldTypeOf(field)
  const example = type.examples.find((one) => type.parse(one, field, ctx.values).ok)
  return {
    ...named(ctx, field),
    ...orNull((type.inputSchema ?? type.schema)(field)),
    ...(example !== undefined && { examples: [example] }),
  }
}

function named(ctx: Context, field: FieldDefinition): JsonSchema {
  const { language } = ctx.values
  return {
    title: localized(field.label, language),
    ...(field.description !== undefined && { description: localized(field.description, language) }),
  }
}

function isWritable(ctx: Context, object: ObjectDefinition, field: FieldDefinition): boolean {
  return takesValues(field) && ctx.access.canWriteField(object.id, field.id)
}

function takesValues(field: FieldDefinition): boolean {
  return field.readOnly !== true && !isMadeByProduct(field)
}
