import { isMoney, isNumber, type Value } from './values.ts'

/** Why an expression gives nothing for values that are there, with its English sentence. */
export const runFailures = {
  'expressions.divided-by-zero': 'It would divide by zero.',
  'expressions.two-currencies': 'It takes amounts of two currencies together.',
  'expressions.no-result': 'The result is too large, or there is none.',
} as const

export type RunFailure = keyof typeof runFailures

/** Why two values, both there, come to nothing. */
export function failureOf(operator: string, a: Value, b: Value): RunFailure {
  if (isMoney(a) && isMoney(b) && a.currency !== b.currency) return 'expressions.two-currencies'
  const divisor = isMoney(b) ? b.amount : isNumber(b) ? b : null
  return operator === '/' && divisor?.eq(0) ? 'expressions.divided-by-zero' : 'expressions.no-result'
}
