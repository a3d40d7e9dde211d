import { isUtf8 } from 'node:buffer'
import { AppError, type ErrorDetail } from '../../../../shared/platform/errors.ts'
import { jsonPath } from '../../../../shared/platform/json-path.ts'

/**
 * Bounds that keep a small body from costing much: nesting, and properties and items in all. Deep enough for
 * whoever nests a filter too deep to be told so by the filter.
 */
const jsonLimits = { depth: 250, values: 500_000 } as const

/**
 * Reads a JSON body; undefined for an empty one. Refuses what is not UTF-8 or not JSON, nests too deep,
 * holds too many values, names a prototype, or holds text no database can keep (NUL, lone surrogates).
 */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined
  if (!isUtf8(body))
    throw malformed('http.not-utf8', 'The body is not valid UTF-8. Send JSON encoded as UTF-8.')
  const value = parse(body.toString('utf8'))
  checkValues(value)
  return value
}

/** Refuses text that no database can keep. For paths and queries, which do not pass through parseJson. */
export function checkText(text: string, path: string): void {
  const problem = textProblem(text)
  if (problem) throw refused({ ...problem, path: [path] })
}

function parse(text: string): unknown {
  try {
    // A byte order mark is not JSON, but some tools write one.
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (cause) {
    const at = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1]
    throw new AppError(
      'malformed',
      'http.broken-json',
      `The body is not JSON${at === undefined ? '' : `: it breaks at character ${at}`}. Nothing was changed.`,
      at === undefined ? {} : { params: { position: Number(at) } },
    )
  }
}

interface Problem {
  code: string
  message: string
  path: (string | number)[]
}

function checkValues(value: unknown): void {
  const budget = { left: jsonLimits.values }
  const problem = problemIn(value, 0, budget)
  if (problem) throw refused(problem)
}

function problemIn(value: unknown, depth: number, budget: { left: number }): Problem | null {
  if (typeof value === 'string') return textProblem(value)
  if (typeof value !== 'object' || value === null) return null
  if (depth >= jsonLimits.depth) return { code: 'input.too-deep', message: 'is nested too deep', path: [] }
  if (Array.isArray(value)) return firstProblem(value.keys(), value, depth, budget)
  for (const key of Object.keys(value)) {
    const problem = textProblem(key) ?? keyProblem(key, value)
    if (problem) return { ...problem, path: [key.slice(0, 100)] }
  }
  return firstProblem(Object.keys(value), value, depth, budget)
}

function firstProblem(
  keys: Iterable<string | number>,
  holder: object,
  depth: number,
  budget: { left: number },
): Problem | null {
  const values = holder as Record<string | number, unknown>
  for (const key of keys) {
    if (--budget.left < 0) {
      return { code: 'input.too-many-values', message: 'holds too many values', path: [] }
    }
    const problem = problemIn(values[key], depth + 1, budget)
    if (problem) return { ...problem, path: [key, ...problem.path] }
  }
  return null
}

function keyProblem(key: string, holder: object): Problem | null {
  const names = key === '__proto__' || (key === 'constructor' && namesPrototype(holder))
  return names ? { code: 'input.forbidden-key', message: 'is a name that may not be used', path: [] } : null
}

function namesPrototype(holder: object): boolean {
  const value = (holder as { constructor: unknown }).constructor
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype')
}

function textProblem(text: string): Problem | null {
  if (text.includes('\0')) {
    return { code: 'input.null-character', message: 'holds a NUL character', path: [] }
  }
  if (!text.isWellFormed()) {
    return { code: 'input.broken-text', message: 'holds half of a character', path: [] }
  }
  return null
}

function refused(problem: Problem): AppError {
  const path = problem.path.length > 12 ? [...problem.path.slice(0, 12), '…'] : problem.path
  return malformed(
    'http.unusable-body',
    'The request holds something that cannot be used: details say what, and where. Nothing was changed.',
    [{ path: jsonPath(path), code: problem.code, message: problem.message }],
  )
}

function malformed(code: string, message: string, details: ErrorDetail[] = []): AppError {
  return new AppError('malformed', code, message, { details })
}
