import { BigDecimal } from '../../platform/decimals.ts'
import type { ValueContext } from '../fields/field-type.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../metadata.ts'
import { findSystemField } from '../system-field.ts'
import { compileCall } from './compile-call.ts'
import type { CompiledPart, Surroundings } from './compiled.ts'
import { fieldReader } from './field-reader.ts'
import { binary, unary } from './operators.ts'
import { parseExpression } from './parse-expression.ts'
import { type ExpressionProblem, ExpressionStop, expressionProblem } from './problems.ts'
import type { RunFailure } from './run-failures.ts'
import type { Node } from './syntax.ts'
import { bounded, boundedText, type ExpressionType, typeWords, wireOf } from './values.ts'

export interface Expression {
  type: ExpressionType
  /** API names of the own fields it reads, each once. */
  fields: readonly string[]
  /** The result as JSON carries it, null for a blank. Money is rounded to `decimals`, or to its currency. */
  evaluate(record: Surroundings['record'], context: ValueContext, decimals?: number): unknown
  /** Why the result for a record is blank though the values it needs are there; null where it is not so. */
  failure(record: Surroundings['record'], context: ValueContext): RunFailure | null
}

interface ExpressionRules {
  /** today() and now() may be used: the result is not stored for later. */
  allowsNow: boolean
  /** The type the result must have; a blank fits. */
  gives?: ExpressionType
}

export type ExpressionResult =
  | { ok: true; expression: Expression }
  | { ok: false; problem: ExpressionProblem }

/** System properties that never change after a record is made, so that stored results stay true. */
const lastingProperties: ReadonlySet<string> = new Set(['id', 'createdAt', 'createdBy'])

interface Compiling {
  object: ObjectDefinition
  rules: ExpressionRules
  fields: Set<string>
}

/**
 * Reads and checks an expression over the fields of an object, once; what comes out can be computed for
 * any number of records and never throws. Otherwise the first problem, with its place.
 */
export function compileExpression(
  source: string,
  object: ObjectDefinition,
  rules: ExpressionRules,
): ExpressionResult {
  try {
    const compiling: Compiling = { object, rules, fields: new Set() }
    const part = compile(parseExpression(source), compiling)
    checkResult(part.type, rules.gives)
    const evaluate: Expression['evaluate'] = (record, context, decimals) =>
      wireOf(part.run({ record, context }), decimals)
    const failure: Expression['failure'] = (record, context) => {
      const failures: RunFailure[] = []
      const value = part.run({ record, context, onFailure: (one) => failures.push(one) })
      return value === null ? (failures[0] ?? null) : null
    }
    return { ok: true, expression: { type: part.type, fields: [...compiling.fields], evaluate, failure } }
  } catch (error) {
    if (error instanceof ExpressionStop) return { ok: false, problem: expressionProblem(error, source) }
    throw error
  }
}

function compile(node: Node, compiling: Compiling): CompiledPart {
  switch (node.kind) {
    case 'number': {
      const value = bounded(new BigDecimal(node.text))
      return { type: 'number', run: () => value }
    }
    case 'text': {
      const value = boundedText(node.value)
      return { type: 'text', run: () => value }
    }
    case 'boolean':
      return { type: 'boolean', run: () => node.value }
    case 'blank':
      return { type: 'blank', run: () => null }
    case 'field':
      return compileField(node, compiling)
    case 'call': {
      const args = node.args.map((arg) => compile(arg, compiling))
      return compileCall(node, args, compiling.rules.allowsNow)
    }
    case 'binary':
      return binary(node.operator, [compile(node.left, compiling), compile(node.right, compiling)], node.at)
    case 'unary':
      return unary(node.operator, compile(node.operand, compiling), node.at)
  }
}

function compileField(node: Node & { kind: 'field' }, compiling: Compiling): CompiledPart {
  const { name, part, at } = node
  const field = usableField(name, compiling)
  if (!field) throw new ExpressionStop('expressions.unknown-field', at, { name })
  const reader = fieldReader(field, part)
  if (!reader)
    throw part === null
      ? new ExpressionStop('expressions.unusable-field', at, { name })
      : new ExpressionStop('expressions.unknown-part', at, { field: name, name: part })
  compiling.fields.add(name)
  // A field may be called 'constructor': only what the record itself has counts.
  const run = ({ record }: Surroundings) => reader.read(Object.hasOwn(record, name) ? record[name] : null)
  return { type: reader.type, run }
}

function usableField(name: string, { object, rules }: Compiling): FieldDefinition | undefined {
  const system = findSystemField(name)
  if (system) return rules.allowsNow || lastingProperties.has(name) ? system : undefined
  return findField(object, name)
}

function checkResult(found: ExpressionType, expected: ExpressionType | undefined): void {
  if (expected === undefined || found === expected || found === 'blank') return
  throw new ExpressionStop('expressions.wrong-result', 0, {
    found: typeWords[found],
    expected: typeWords[expected],
  })
}
