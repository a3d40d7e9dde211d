import type { ErrorDetail } from '../../platform/errors.ts'
import { type FieldOptions, namePattern, resultTypes, rollUpFunctions } from '../metadata.ts'
import { checkDecimals, optionProblem } from './check-options.ts'
import { computedType } from './computed.ts'
import { rollUp as shown } from './shown/computed.ts'

/** Count, sum, smallest, largest or mean over the records that point here. */
export const rollUp = computedType(shown, {
  checkOptions: checkRollUpOptions,
  examples: [0, 42],
})

/** Whether object and fields exist is the metadata's to say; here only that they are named. */
function checkRollUpOptions({ rollUp: definition, resultType, decimals }: FieldOptions): ErrorDetail[] {
  const problems = checkDecimals(decimals, 15)
  const isWhole =
    typeof definition === 'object' &&
    definition !== null &&
    namePattern.test(definition.object) &&
    namePattern.test(definition.via) &&
    rollUpFunctions.includes(definition.function) &&
    (definition.function === 'count' || namePattern.test(definition.field ?? ''))
  if (!isWhole) problems.push(optionProblem('rollUp', 'fields.options.bad-roll-up'))
  if (resultType !== undefined && !resultTypes.includes(resultType))
    problems.push(optionProblem('resultType', 'fields.options.bad-result-type'))
  return problems
}
