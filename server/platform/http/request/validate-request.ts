import type { ZodType } from 'zod'
import { AppError, type ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { RouteDescription, RouteRequest } from '../route.ts'
import { checkText } from './parse-json.ts'
import { problemsOf } from './problem-of-issue.ts'

type RequestParts = Pick<RouteRequest, 'params' | 'query' | 'body'>

/**
 * Makes the check of one route: parts as their schemas read them. A path or query that does not fit is
 * malformed (400), a body invalid (422); the details name every place and reason.
 */
export function requestCheck(route: RouteDescription): (parts: RequestParts) => RequestParts {
  const { params, query, body } = route
  const takesBody = route.bodyType === undefined || route.bodyType === 'json'
  return (parts) => ({
    params: params ? checked(params, parts.params, refusedParams) : plain(parts.params),
    query: query ? checked(query, plain(parts.query), refusedQuery) : plain(parts.query),
    body: takesBody && body ? checked(body, parts.body, refusedBody) : parts.body,
  })
}

function checked(schema: ZodType, input: unknown, refuse: (details: ErrorDetail[]) => AppError): unknown {
  const result = schema.safeParse(input, { reportInput: true })
  if (!result.success) throw refuse(problemsOf(result.error.issues))
  return result.data
}

/** Paths and queries may hold any text percent-encoding can; what cannot be stored is refused here. */
function plain(input: unknown): unknown {
  for (const [name, value] of Object.entries(input as object)) {
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text === 'string') checkText(text, name)
    }
  }
  return input
}

const refusedParams = (details: ErrorDetail[]) =>
  new AppError(
    'malformed',
    'http.wrong-path',
    'The address holds something that does not fit. See details.',
    {
      details,
    },
  )

const refusedQuery = (details: ErrorDetail[]) =>
  new AppError('malformed', 'http.wrong-query', 'A query parameter does not fit. See details.', { details })

const refusedBody = (details: ErrorDetail[]) =>
  new AppError('invalid', 'http.invalid-body', 'The body does not fit. See details; nothing was changed.', {
    details,
  })
