/** The ways to say no. Transport maps a kind to a status; modules own the codes within a kind. */
export const errorKinds = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'not-allowed': 405,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  limited: 429,
  unavailable: 503,
  'storage-full': 507,
} as const

export type ErrorKind = keyof typeof errorKinds

/** One thing wrong with an input: where, which rule, and the values its sentence needs. */
export interface ErrorDetail {
  path: string
  code: string
  message?: string
  params?: Record<string, unknown>
}

/**
 * A refusal the caller can act on. Anything else that is thrown is a defect and becomes a 500.
 * `code` is `module.reason` and permanent; `message` is the English sentence, with what to do next;
 * the web says it in the reader's language by code.
 */
export class AppError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly details: ErrorDetail[]
  /** Values the sentence of this code needs (names, limits), shown to the caller. */
  readonly params: Record<string, unknown>

  constructor(
    kind: ErrorKind,
    code: string,
    message: string,
    more: { details?: ErrorDetail[]; params?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.kind = kind
    this.code = code
    this.details = more.details ?? []
    this.params = more.params ?? {}
  }
}

const passingKinds: ReadonlySet<ErrorKind> = new Set(['unavailable', 'limited', 'storage-full'])

/** Is it a refusal that waiting may help against? What other refusals say stays true. */
export function isPassing(error: unknown): boolean {
  return error instanceof AppError && passingKinds.has(error.kind)
}
