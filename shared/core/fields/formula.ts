import type { ErrorDetail } from '../../platform/errors.ts'
import { type FieldOptions, resultTypes } from '../metadata.ts'
import { checkDecimals, optionProblem } from './check-options.ts'
import { computedType } from './computed.ts'
import { formula as shown } from './shown/computed.ts'

/** A value computed from the record's own fields by an expression, on every write. */
export const formula = computedType(shown, {
  checkOptions: checkFormulaOptions,
  examples: ['computed'],
})

/** The expression itself is checked against its object by expressions/check-expression.ts. */
function checkFormulaOptions({ expression, resultType, decimals }: FieldOptions): ErrorDetail[] {
  const problems = checkDecimals(decimals, 15)
  if (typeof expression !== 'string' || expression.trim() === '')
    problems.push(optionProblem('expression', 'fields.options.no-expression'))
  if (resultType === undefined || !resultTypes.includes(resultType))
    problems.push(optionProblem('resultType', 'fields.options.bad-result-type'))
  return problems
}
