import type { ErrorDetail } from '../../platform/errors.ts'
import type { ValueContext } from '../fields/field-type.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition, type ResultType } from '../metadata.ts'
import { compileExpression, type Expression } from './compile-expression.ts'
import { type ExpressionProblem, ExpressionStop, expressionProblem } from './problems.ts'
import { runFailures } from './run-failures.ts'
import { type ExpressionType, resultTypeOf, typeWords } from './values.ts'

/** A formula field ready to be computed. */
export interface Formula {
  field: FieldDefinition
  /** Names of the fields it reads. */
  reads: readonly string[]
  /** Its value for a record that has the values of the fields it reads. */
  evaluate(record: Readonly<Record<string, unknown>>, context: ValueContext): unknown
  /** Why it gives nothing for a record: what is wrong with it, or with these values; null where all is well. */
  failure(record: Readonly<Record<string, unknown>>, context: ValueContext): ErrorDetail | null
}

const ordered = new WeakMap<ObjectDefinition, readonly Formula[]>()

/**
 * The formula fields of an object, each after those it reads. A formula that does not compile, or needs
 * its own result, gives blanks: checkFormula refuses such a definition before it is stored.
 */
export function formulasInOrder(object: ObjectDefinition): readonly Formula[] {
  const known = ordered.get(object)
  if (known) return known
  const formulas = liveFields(object)
    .filter(isFormula)
    .map((field) => formulaOf(field, object))
  const { order, circular } = inOrder(formulas)
  const names = circular.map(({ field }) => field.name).join(', ')
  const broken = circular.map(({ field }): Formula => {
    const stop = new ExpressionStop('expressions.circular', 0, { names })
    return { field, reads: [], ...failing(detailOf(expressionProblem(stop, field.options.expression ?? ''))) }
  })
  const all = [...order, ...broken]
  ordered.set(object, all)
  return all
}

/**
 * What is wrong with a formula field of an object: its expression, the type of its result, or that it
 * needs its own result by way of others. The object has the field as it is to be.
 */
export function checkFormula(field: FieldDefinition, object: ObjectDefinition): ErrorDetail[] {
  const source = field.options.expression ?? ''
  const gives = field.options.resultType && typeOfResult[field.options.resultType]
  const compiled = compileExpression(source, object, { allowsNow: false, ...(gives && { gives }) })
  if (!compiled.ok) return [detailOf(compiled.problem)]
  const formulas = liveFields(object)
    .filter(isFormula)
    .map((each) => formulaOf(each, object))
  const { circular } = inOrder(formulas)
  if (!circular.some((formula) => formula.field.id === field.id)) return []
  const names = circular.map((formula) => formula.field.name).join(', ')
  return [detailOf(expressionProblem(new ExpressionStop('expressions.circular', 0, { names }), source))]
}

/** The type of field that could hold an expression's results, for an editor that proposes it; null when it is wrong. */
export function formulaResultType(source: string, object: ObjectDefinition): ResultType | null {
  const compiled = compileExpression(source, object, { allowsNow: false })
  return compiled.ok ? resultTypeOf(compiled.expression.type) : null
}

const typeOfResult: Readonly<Record<ResultType, ExpressionType>> = {
  text: 'text',
  number: 'number',
  currency: 'money',
  boolean: 'boolean',
  date: 'date',
  dateTime: 'dateTime',
}

function isFormula(field: FieldDefinition): boolean {
  return field.type === 'formula'
}

function formulaOf(field: FieldDefinition, object: ObjectDefinition): Formula {
  const compiled = compileExpression(field.options.expression ?? '', object, { allowsNow: false })
  if (!compiled.ok) return { field, reads: [], ...failing(detailOf(compiled.problem)) }
  const { expression } = compiled
  return { field, reads: expression.fields, ...running(expression, field) }
}

type Running = Pick<Formula, 'evaluate' | 'failure'>

function failing(problem: ErrorDetail): Running {
  return { evaluate: () => null, failure: () => problem }
}

// The stored result must be a value of the field's type, also while a definition and its expression differ.
function running(expression: Expression, field: FieldDefinition): Running {
  const { resultType = 'text', decimals, expression: source = '' } = field.options
  if (resultTypeOf(expression.type) !== resultType) {
    const found = typeWords[expression.type]
    const stop = new ExpressionStop('expressions.wrong-result', 0, {
      found,
      expected: typeWords[typeOfResult[resultType]],
    })
    return failing(detailOf(expressionProblem(stop, source)))
  }
  return {
    evaluate: (record, context) => blankAsNull(expression.evaluate(record, context, decimals)),
    failure: (record, context) => {
      const code = expression.failure(record, context)
      return code && { path: field.name, code, message: runFailures[code] }
    },
  }
}

function blankAsNull(value: unknown): unknown {
  return value === '' ? null : value
}

/** Those that read no other formula first; what is left needs itself. */
function inOrder(formulas: readonly Formula[]): { order: Formula[]; circular: Formula[] } {
  const order: Formula[] = []
  let waiting = [...formulas]
  for (;;) {
    const names = new Set(waiting.map((formula) => formula.field.name))
    const ready = waiting.filter((formula) => !formula.reads.some((name) => names.has(name)))
    if (ready.length === 0) return { order, circular: waiting }
    order.push(...ready)
    waiting = waiting.filter((formula) => !ready.includes(formula))
  }
}

function detailOf(problem: ExpressionProblem): ErrorDetail {
  const { code, message, params, line, column } = problem
  return { path: 'expression', code, message, params: { ...params, line, column } }
}
