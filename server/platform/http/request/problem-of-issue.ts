import type { z } from 'zod'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { jsonPath } from '../../../../shared/platform/json-path.ts'

type Issue = z.core.$ZodIssue
type Words = Omit<ErrorDetail, 'path'>

/** Says what a schema found wrong as error details: stable codes, with the values their sentences need. */
export function problemsOf(issues: readonly Issue[]): ErrorDetail[] {
  return issues.slice(0, 50).flatMap((issue) => problemsOfIssue(issue, []))
}

function problemsOfIssue(issue: Issue, above: readonly PropertyKey[]): ErrorDetail[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: jsonPath([...path, key]), ...unknownProperty }))
  }
  if (issue.code === 'invalid_union') return problemsOfUnion(issue, path)
  return [{ path: jsonPath(path), ...wordsFor(issue) }]
}

const unknownProperty: Words = { code: 'input.unknown-property', message: 'is not known here' }

// The branch that got furthest is the one the caller meant.
function problemsOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): ErrorDetail[] {
  if (issue.errors.length === 0) return [{ path: jsonPath(path), ...unknownVariant(issue) }]
  const reached = (issues: readonly Issue[]) => Math.max(...issues.map((one) => one.path.length))
  const branches = issue.errors.filter((issues) => issues.length > 0)
  const best = branches.toSorted((a, b) => reached(b) - reached(a) || a.length - b.length)[0]
  if (best === undefined || reached(best) === 0) {
    return [{ path: jsonPath(path), code: 'input.no-variant-fits', message: 'has none of the allowed forms' }]
  }
  return best.slice(0, 10).flatMap((inner) => problemsOfIssue(inner, path))
}

function unknownVariant(issue: z.core.$ZodIssueInvalidUnion): Words {
  const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  return { code: 'input.not-a-choice', message: `must be one of ${choices.join(', ')}`, params: { choices } }
}

function wordsFor(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue)
    case 'too_big':
      return tooBig(issue.origin, issue.maximum)
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum)
    case 'invalid_format':
      return { code: 'input.wrong-format', message: issue.message, params: { format: issue.format } }
    case 'not_multiple_of':
      return { code: 'input.not-a-multiple', message: issue.message, params: { of: issue.divisor } }
    case 'invalid_value':
      return {
        code: 'input.not-a-choice',
        message: `must be one of ${issue.values.map(String).join(', ')}`,
        params: { choices: issue.values.map(String) },
      }
    case 'custom':
      return custom(issue)
    default:
      return { code: 'input.invalid', message: issue.message }
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType): Words {
  // Present because validate-request asks for it.
  if (issue.input === undefined) return { code: 'input.required', message: 'is required' }
  return {
    code: 'input.wrong-type',
    message: `must be ${typeNames[issue.expected] ?? issue.expected}`,
    params: { expected: issue.expected },
  }
}

const typeNames: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
}

function tooBig(origin: string, maximum: number | bigint): Words {
  const params = { max: Number(maximum) }
  if (origin === 'string')
    return { code: 'input.too-long', message: `has more than ${maximum} characters`, params }
  if (origin === 'array' || origin === 'set') {
    return { code: 'input.too-many', message: `has more than ${maximum} entries`, params }
  }
  return { code: 'input.too-large', message: `must be at most ${maximum}`, params }
}

function tooSmall(origin: string, minimum: number | bigint): Words {
  const params = { min: Number(minimum) }
  if (origin === 'string') {
    return minimum === 1 || minimum === 1n
      ? { code: 'input.required', message: 'is required' }
      : { code: 'input.too-short', message: `needs at least ${minimum} characters`, params }
  }
  if (origin === 'array' || origin === 'set') {
    return { code: 'input.too-few', message: `needs at least ${minimum} entries`, params }
  }
  return { code: 'input.too-small', message: `must be at least ${minimum}`, params }
}

/** A refinement names its own code: z.refine(…, { params: { code: 'input.not-a-time-zone' } }). */
function custom(issue: z.core.$ZodIssueCustom): Words {
  const { code, ...params } = issue.params ?? {}
  const named = typeof code === 'string' ? code : 'input.invalid'
  return { code: named, message: issue.message, ...(Object.keys(params).length > 0 && { params }) }
}
