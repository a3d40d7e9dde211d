import type { ErrorDetail } from '../../platform/errors.ts'

/** Every way an expression can be refused, with its English sentence. */
const sentences = {
  'expressions.empty': 'Write an expression.',
  'expressions.too-long': 'An expression can have {limit} characters.',
  'expressions.too-large': 'An expression can have {limit} parts.',
  'expressions.too-deep': 'An expression can be nested {limit} levels deep.',
  'expressions.unexpected': '“{text}” cannot stand here.',
  'expressions.unexpected-end': 'The expression ends too early: {expected} is missing.',
  'expressions.unknown-character': '“{text}” has no meaning here.',
  'expressions.open-text': 'A text is not closed: its second quotation mark is missing.',
  'expressions.bad-number': '“{text}” is not a number that can be used.',
  'expressions.unknown-field': 'There is no field “{name}”.',
  'expressions.unknown-part': '“{field}” has no part named “{name}”.',
  'expressions.unusable-field': '“{name}” cannot be used in an expression.',
  'expressions.unknown-function': 'There is no function “{name}”.',
  'expressions.too-few-arguments': '{name} needs at least {count} values.',
  'expressions.too-many-arguments': '{name} takes at most {count} values.',
  'expressions.wrong-argument': 'Value {place} of {name} must be {expected}, not {found}.',
  'expressions.wrong-operands': '“{operator}” cannot be used between {left} and {right}.',
  'expressions.wrong-operand': '“{operator}” cannot be used with {found}.',
  'expressions.join-with-ampersand': 'Texts are joined with &, not with +.',
  'expressions.mixed-types': 'The results of {name} must be of one kind, not {left} and {right}.',
  'expressions.not-now':
    '{name}() can be used in rules and defaults, not in formulas: their values are stored.',
  'expressions.bad-pattern': 'The pattern cannot be used: {reason}.',
  'expressions.pattern-not-literal': 'The pattern must be a text written in the expression.',
  'expressions.wrong-result': 'The expression gives {found}; {expected} is needed.',
  'expressions.circular': 'These formulas need each other’s results: {names}.',
} as const

type ExpressionProblemCode = keyof typeof sentences

/** What is wrong with an expression, and where: line and column count from 1. */
export interface ExpressionProblem extends Omit<ErrorDetail, 'path'> {
  code: ExpressionProblemCode
  message: string
  line: number
  column: number
}

/** Ends reading or checking an expression; compileExpression turns it into an ExpressionProblem. */
export class ExpressionStop extends Error {
  readonly code: ExpressionProblemCode
  readonly params: Record<string, string | number>
  /** Offset in the source. */
  readonly at: number

  constructor(code: ExpressionProblemCode, at: number, params: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.at = at
    this.params = params
  }
}

/** A problem with its English sentence and its place. */
export function expressionProblem(stop: ExpressionStop, source: string): ExpressionProblem {
  const before = source.slice(0, stop.at).split('\n')
  const params = Object.fromEntries(
    Object.entries(stop.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? short(value) : value,
    ]),
  )
  return {
    code: stop.code,
    message: sentences[stop.code].replace(/\{([a-z]+)\}/g, (all, name: string) =>
      String(params[name] ?? all),
    ),
    params,
    line: before.length,
    column: [...before.at(-1)!].length + 1,
  }
}

function short(text: string): string {
  return (text.length <= 60 ? text : `${text.slice(0, 59)}…`).toWellFormed()
}
