import type { ErrorDetail } from '../../platform/errors.ts'
import { isId, parseId } from '../../platform/ids.ts'
import type { FieldReader } from '../expressions/readers.ts'
import { type FieldDefinition, type FieldOptions, namePattern } from '../metadata.ts'
import { holdsSeveralObjects, targetNames } from '../references.ts'
import { optionProblem } from './check-options.ts'
import { matchesKey, matchesKeys } from './conditions/key-conditions.ts'
import { readOperand } from './conditions/operand.ts'
import type { FieldType, JsonSchema, Parsed, ValueContext } from './field-type.ts'
import { accepted, blank, isObject, refused } from './problems.ts'
import { keyOperators, keysOperators } from './shown/operators.ts'
import { idsOf, plainReference, reference as shown } from './shown/reference.ts'

/** A record on the wire: its id, or with its object's name where a field may point at several objects. */
export type Reference = string | { object: string; id: string }
export type ReferenceValue = Reference | Reference[]

/** Records one field of one record may point at. */
const limit = 10_000

const oneId: FieldReader = {
  type: 'text',
  read: (wire) => (wire === null || wire === undefined ? null : (idsOf(wire as ReferenceValue)[0] ?? null)),
}
const manyIds: FieldReader = {
  type: 'list',
  read: (wire) => (Array.isArray(wire) && wire.length > 0 ? idsOf(wire as ReferenceValue) : null),
}

/** A record, or several. Conditions compare ids; 'me' is the member who asks, 'myTeam' those of the teams. */
export const reference: FieldType<ReferenceValue> = {
  ...shown,
  inExpressions: (field) => (field.options.many ? manyIds : oneId),
  checkOptions: checkReferenceOptions,
  parse: parseReferences,
  parseText: parseReferencesText,
  parseOperand: (condition, field) =>
    readOperand(condition, field.options.many ? keysOperators : keyOperators, (input) =>
      readTarget(input, field),
    ),
  matches: (value, op, operand, field, context) => {
    const asked = Array.isArray(operand) ? whoAmong(operand, context) : who(operand, context)
    if (field.options.many) return matchesKeys(value === null ? null : idsOf(value), op, asked)
    return matchesKey(value === null ? null : idsOf(value)[0]!, op, asked)
  },
  schema: (field) =>
    field.options.many
      ? { type: 'array', items: targetSchema(field), uniqueItems: true, maxItems: limit }
      : targetSchema(field),
  examples: ['0190163d-8694-739b-aea5-966c26f8ad91'],
}

/** The id an operand of a condition stands for; null for 'me' where nobody asks, and for a whole team. */
export function who(operand: unknown, context: ValueContext): unknown {
  if (operand === 'myTeam') return null
  return operand === 'me' ? (context.memberId ?? null) : operand
}

/** The ids that operands of a list stand for: 'myTeam' is everyone in the teams of whoever asks, and below them. */
export function whoAmong(operands: readonly unknown[], context: ValueContext): unknown[] {
  return operands.flatMap((operand) =>
    operand === 'myTeam' ? (context.teamMemberIds ?? []) : (who(operand, context) ?? []),
  )
}

function parseReferences(input: unknown, field: FieldDefinition): Parsed<ReferenceValue> {
  if (input === null || input === undefined || input === '') return blank
  if (!field.options.many) return parseOne(input, field)
  if (!Array.isArray(input)) return refused('fields.wrong-type', { expected: 'a list of ids' })
  return parseMany(input, field)
}

function parseMany(inputs: readonly unknown[], field: FieldDefinition): Parsed<ReferenceValue> {
  if (inputs.length > limit) return refused('fields.too-many', { limit })
  const targets = new Map<string, Reference>()
  for (const [at, input] of inputs.entries()) {
    const read = parseOne(input, field)
    if (!read.ok) return { ok: false, problem: { ...read.problem, part: `[${at}]` } }
    if (read.value !== null) targets.set(plainReference(read.value), read.value)
  }
  return targets.size === 0 ? blank : accepted([...targets.values()])
}

function parseOne(input: unknown, field: FieldDefinition): Parsed<Reference> {
  const targets = targetNames(field)
  const single = targets.length === 1 && targets[0] !== '*' ? targets[0]! : null
  if (!isObject(input)) {
    const id = parseId(input)
    if (id === null) return refused('fields.reference.not-an-id', { text: input })
    return single === null ? refused('fields.reference.no-object') : accepted(id)
  }
  const { object, id: given, ...others } = input
  const unknown = Object.keys(others)[0]
  if (unknown !== undefined) return refused('fields.unknown-part', { name: unknown })
  const id = parseId(given)
  if (id === null) return refused('fields.reference.not-an-id', { text: given })
  if (typeof object !== 'string') return refused('fields.reference.no-object')
  const fits = targets.includes(object) || (targets.includes('*') && namePattern.test(object))
  if (!fits) return refused('fields.reference.unknown-object', { object })
  return accepted(single === null ? { object, id } : id)
}

/** Ids, or 'object:id', separated by semicolons, commas or spaces. Names are looked up by the importer, not here. */
function parseReferencesText(text: string, field: FieldDefinition): Parsed<ReferenceValue> {
  if (text.length > limit * 100) return refused('fields.too-many', { limit })
  const parts = text.split(/[;,\s]+/).filter((part) => part !== '')
  if (parts.length === 0) return blank
  const inputs = parts.map((part) => {
    const [object, id] = part.split(':')
    return id === undefined ? part : { object, id }
  })
  if (field.options.many) return parseMany(inputs, field)
  return inputs.length === 1 ? parseOne(inputs[0], field) : refused('fields.reference.not-an-id', { text })
}

function readTarget(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined || input === '') return blank
  if ((input === 'me' || input === 'myTeam') && targetNames(field).includes('member')) return accepted(input)
  if (isId(input)) return accepted(input)
  const id = parseId(isObject(input) ? input.id : input)
  return id === null ? refused('fields.reference.not-an-id', { text: input }) : accepted(id)
}

function checkReferenceOptions({ targets, onDelete }: FieldOptions): ErrorDetail[] {
  if (!Array.isArray(targets) || targets.length === 0)
    return [optionProblem('targets', 'fields.options.no-targets')]
  const problems = targets
    .map((object, at) => ({ object, at }))
    .filter(({ object }) => typeof object !== 'string' || (object !== '*' && !namePattern.test(object)))
    .map(({ object, at }) => optionProblem(`targets[${at}]`, 'fields.options.bad-target', { object }))
  if (onDelete !== undefined && onDelete !== 'clear' && onDelete !== 'refuse')
    problems.push(optionProblem('onDelete', 'fields.options.bad-on-delete'))
  return problems
}

function targetSchema(field: FieldDefinition): JsonSchema {
  const id = { type: 'string', format: 'uuid' }
  const targets = targetNames(field)
  if (!holdsSeveralObjects(field)) return { ...id, description: `Id of a record of ${targets.join()}.` }
  const object = targets.includes('*') ? { type: 'string' } : { type: 'string', enum: [...targets] }
  return {
    type: 'object',
    properties: { object, id },
    required: ['object', 'id'],
    additionalProperties: false,
  }
}
