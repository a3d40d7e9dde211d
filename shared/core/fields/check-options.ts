import type { ErrorDetail } from '../../platform/errors.ts'
import type { FieldOptions } from '../metadata.ts'
import { type FieldProblemCode, fieldProblem } from './problems.ts'

/** Decimals and bounds of a number or percent field. */
export function checkNumberOptions(options: FieldOptions): ErrorDetail[] {
  const { decimals, min, max } = options
  const problems = checkDecimals(decimals, 15)
  const bounds = { min, max }
  for (const [path, bound] of Object.entries(bounds)) {
    if (bound !== undefined && !(typeof bound === 'number' && Number.isFinite(bound)))
      problems.push(optionProblem(path, 'fields.options.bad-bound'))
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    problems.push(optionProblem('min', 'fields.options.bounds-crossed'))
  return problems
}

/** Digits after the point: a whole number from 0 to `limit`. */
export function checkDecimals(decimals: number | undefined, limit: number): ErrorDetail[] {
  if (decimals === undefined) return []
  const fits = Number.isInteger(decimals) && decimals >= 0 && decimals <= limit
  return fits ? [] : [optionProblem('decimals', 'fields.options.bad-decimals', { limit })]
}

/** The longest text a field may be set to hold: a whole number from 1 to `limit`. */
export function checkMaxLength(maxLength: number | undefined, limit: number): ErrorDetail[] {
  if (maxLength === undefined) return []
  const fits = Number.isInteger(maxLength) && maxLength >= 1 && maxLength <= limit
  return fits ? [] : [optionProblem('maxLength', 'fields.options.bad-length', { limit })]
}

/** A problem with one of a definition's options, at its name. */
export function optionProblem(
  path: string,
  code: FieldProblemCode,
  params: Record<string, unknown> = {},
): ErrorDetail {
  return { path, ...fieldProblem(code, params) }
}
