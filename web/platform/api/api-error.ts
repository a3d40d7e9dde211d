import type { ErrorDetail } from '../../../shared/platform/errors.ts'

/** A request that was refused or could not be made. `code` says why in the form `module.reason`. */
export class ApiError extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  readonly code: string
  readonly details: ErrorDetail[]
  readonly params: Record<string, unknown>
  readonly requestId: string | null
  /** The whole answer, for refusals that carry more than the common shape. */
  readonly body: unknown

  constructor(status: number, refusal: Refusal, body: unknown = null) {
    super(refusal.message)
    this.status = status
    this.code = refusal.code
    this.details = refusal.details ?? []
    this.params = refusal.params ?? {}
    this.requestId = refusal.requestId ?? null
    this.body = body
  }
}

/** The `error` object of every refusal the server sends. */
interface Refusal {
  code: string
  message: string
  details?: ErrorDetail[]
  params?: Record<string, unknown>
  requestId?: string
}

export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code)
}

/** Was there no network, or no server at the other end? */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 502)
}

/** Somebody else changed the record since it was read. */
export function isStale(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 412
}

/** Reads a refusal out of an answer, whatever stands in it. */
export function refusalIn(status: number, body: unknown): Refusal {
  const error = (body as { error?: Partial<Refusal> } | null)?.error
  if (typeof error?.code === 'string' && typeof error.message === 'string') return error as Refusal
  return { code: status >= 500 ? 'server.defect' : 'server.refused', message: `HTTP ${status}` }
}

/** Where only one value is in question: what is wrong with it in the place of "something is wrong, see details". */
export function plainProblem(error: unknown): unknown {
  const [first] = isApiError(error) ? error.details : []
  if (!isApiError(error) || first === undefined) return error
  const { code, message = error.message, params } = first
  return new ApiError(error.status, { code, message, ...(params && { params }) })
}
