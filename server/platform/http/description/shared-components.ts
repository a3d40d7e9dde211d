import { type ErrorKind, errorKinds } from '../../../../shared/platform/errors.ts'
import { sessionCookie } from '../caller/credential.ts'
import type { JsonSchema } from './json-schema.ts'

/** What each status says, for those who read the description. */
const meanings: Record<ErrorKind, string> = {
  malformed: 'The request could not be read: its address, a header or its JSON.',
  unauthenticated: 'No session and no valid API key.',
  forbidden: 'Seen, but not allowed for this caller.',
  'not-found': 'Not there, or not to be seen by this caller.',
  'not-allowed': 'The address answers other methods.',
  conflict: 'Something else stands against it at the moment.',
  stale: 'Changed by someone since the version in If-Match.',
  'too-large': 'The body is larger than the address accepts.',
  unsupported: 'The body has a type that the address does not read.',
  invalid: 'Read, but it does not fit. `details` names every place and reason.',
  limited: 'Too many requests; see Retry-After.',
  unavailable: 'The database or the server is not there for a moment; see Retry-After.',
  'storage-full': 'The disk of the server is full.',
}

const detail: JsonSchema = {
  type: 'object',
  properties: {
    path: { type: 'string', description: 'Where in the request, such as `amount` or `filter.and[1].op`.' },
    code: { type: 'string', description: 'Permanent name of the reason.' },
    message: { type: 'string', description: 'The reason in English.' },
    params: { type: 'object', description: 'Values its sentence needs.' },
  },
  required: ['path', 'code'],
}

/** The one shape of every refusal. */
export function errorSchema(): JsonSchema {
  return {
    type: 'object',
    properties: {
      error: {
        type: 'object',
        properties: {
          code: { type: 'string', description: 'Permanent: `module.reason`.' },
          message: { type: 'string', description: 'What happened and what to do next, in English.' },
          params: { type: 'object', description: 'Values the sentence needs.' },
          details: { type: 'array', items: detail },
          requestId: { type: 'string', description: 'Also in X-Request-Id; what to quote when asking.' },
        },
        required: ['code', 'message', 'details', 'requestId'],
      },
    },
    required: ['error'],
  }
}

const header = (description: string, schema: JsonSchema) => ({ description, schema })
const count = { type: 'integer' }

export const headers = {
  RequestId: header('Names this request in answers and logs.', { type: 'string' }),
  RateLimitLimit: header('Requests allowed in a window.', count),
  RateLimitRemaining: header('Requests left in this window.', count),
  RateLimitReset: header('Seconds until the next window.', count),
  RateLimitPolicy: header('The limit and the length of its window, such as `1000;w=10`.', { type: 'string' }),
  RetryAfter: header('Seconds to wait before trying again.', count),
  ETag: header('The version of what is answered, for If-Match.', { type: 'string', examples: ['"3"'] }),
  IdempotentReplayed: header('`true` when this answer was kept from the first request with the key.', {
    type: 'string',
  }),
}

export const headerRef = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` })

export const rateHeaderRefs = {
  'X-Request-Id': headerRef('RequestId'),
  'RateLimit-Limit': headerRef('RateLimitLimit'),
  'RateLimit-Remaining': headerRef('RateLimitRemaining'),
  'RateLimit-Reset': headerRef('RateLimitReset'),
  'RateLimit-Policy': headerRef('RateLimitPolicy'),
}

export const parameters = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      'ETag, or `version`, of what is changed as it was read. Someone changed it since: 412, nothing is written.',
    schema: { type: 'string', examples: ['"3"'] },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Any text of up to 200 printable characters, new for each request. A repeat within 7 days gets the first answer and does nothing again.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
}

/** What a question of a name means wherever it is asked, unless the route says it. */
export const commonQuestions: Readonly<Record<string, string>> = {
  cursor: 'Where to go on: what the page before gave as `next`. Absent: the first page.',
  limit: 'How many at the most. What is left out comes with the next page.',
  count: '`true` tells how many there are in all: exact up to 10,000, then an estimate.',
  deleted: '`true` looks in the bin instead.',
  search: 'Only what is found by this text, as the search box finds it.',
}

export const securitySchemes = {
  apiKey: { type: 'http', scheme: 'bearer', description: 'An API key, made in the settings.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description: 'The browser’s session. What changes something also needs the header `X-Kith-Request: 1`.',
  },
}

/** One response for each kind of refusal, by the name of the kind, with the codes it may have, and one for a defect. */
export function refusals(codes: Readonly<Record<ErrorKind, readonly string[]>>) {
  const kinds = Object.keys(errorKinds) as ErrorKind[]
  const byKind = kinds.map((kind) => {
    const isPassing = kind === 'limited' || kind === 'unavailable'
    const waiting = isPassing ? { 'Retry-After': headerRef('RetryAfter') } : {}
    return [kind, refusal(meanings[kind], codes[kind], waiting)]
  })
  const defect = 'A mistake of ours. Quote `requestId`; with an `Idempotency-Key` look first what was done.'
  return { ...Object.fromEntries(byKind), defect: refusal(defect, ['http.defect'], {}) }
}

function refusal(description: string, codes: readonly string[], headers: JsonSchema): JsonSchema {
  return {
    description,
    headers: { 'X-Request-Id': headerRef('RequestId'), ...headers },
    content: { 'application/json': { schema: ofCodes(codes) } },
  }
}

function ofCodes(codes: readonly string[]): JsonSchema {
  const error = { type: 'object', properties: { code: { type: 'string', examples: codes } } }
  return { allOf: [{ $ref: '#/components/schemas/Error' }, { type: 'object', properties: { error } }] }
}
