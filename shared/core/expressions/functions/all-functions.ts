import type { ExpressionFunction } from '../function.ts'
import { choiceFunctions } from './choice-functions.ts'
import { dateFunctions } from './date-functions.ts'
import { numberFunctions } from './number-functions.ts'
import { patternFunctions } from './pattern-functions.ts'
import { textFunctions } from './text-functions.ts'

/** Every function of the language, in the order documents list them. */
export const expressionFunctions: readonly ExpressionFunction[] = [
  ...choiceFunctions,
  ...numberFunctions,
  ...textFunctions,
  ...patternFunctions,
  ...dateFunctions,
]

const byName = new Map(expressionFunctions.map((each) => [each.name.toLowerCase(), each]))

/** The function of a name in any case. */
export function findFunction(name: string): ExpressionFunction | undefined {
  return byName.get(name.toLowerCase())
}
