import { AppError, type ErrorDetail, errorKinds } from '../../../../shared/platform/errors.ts'

/** The one shape of every refusal and every defect. */
export interface ErrorBody {
  error: {
    code: string
    message: string
    params?: Record<string, unknown>
    details: ErrorDetail[]
    requestId: string
  }
}

interface ErrorResponse {
  status: number
  headers: Record<string, string>
  body: ErrorBody
  /** Ours to repair: logged with everything that is known, told with nothing but the reference. */
  isDefect: boolean
}

/** Turns whatever was thrown into what the caller is told. Only an AppError's own words leave the server. */
export function errorResponse(error: unknown, requestId: string): ErrorResponse {
  const refusal = error instanceof AppError ? error : refusalOfFramework(error)
  if (refusal === null) return { status: 500, headers: {}, body: defect(requestId), isDefect: true }
  const { code, message, params, details } = refusal
  const shown = Object.keys(params).length > 0 ? { params } : {}
  return {
    status: errorKinds[refusal.kind],
    headers: headersOf(refusal),
    body: { error: { code, message, ...shown, details, requestId } },
    isDefect: false,
  }
}

function defect(requestId: string): ErrorBody {
  const message = `Something went wrong here. Try again; if it stays, tell your administrator this reference: ${requestId}`
  return { error: { code: 'http.defect', message, details: [], requestId } }
}

function headersOf(refusal: AppError): Record<string, string> {
  const seconds = refusal.params.retryAfterSeconds
  if (typeof seconds === 'number') return { 'retry-after': String(seconds) }
  if (refusal.kind === 'unavailable') return { 'retry-after': '5' }
  if (refusal.kind === 'unauthenticated') return { 'www-authenticate': 'Bearer realm="Kith"' }
  return {}
}

/** What Fastify and its plugins refuse by themselves, said in our words. */
function refusalOfFramework(error: unknown): AppError | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null
  const code = 'code' in error ? String(error.code) : ''
  const known = ours[code]
  if (known) return new AppError(...known)
  const status = Number(error.statusCode)
  if (status === 413) return new AppError(...tooLarge)
  if (status === 415 || status === 406) return new AppError(...wrongType)
  return status >= 400 && status < 500 ? new AppError(...unreadable) : null
}

type Words = [kind: keyof typeof errorKinds, code: string, message: string]
/** The refusal of a body above the limit of its address. */
export const tooLarge: Words = [
  'too-large',
  'http.body-too-large',
  'The body is larger than this address accepts.',
]
const wrongType: Words = [
  'unsupported',
  'http.wrong-content-type',
  'The body has a type that this address does not read. JSON needs the header Content-Type: application/json.',
]
const unreadable: Words = [
  'malformed',
  'http.malformed',
  'The request could not be read. Nothing was changed.',
]
const ours: Record<string, Words> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongType,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'malformed',
    'http.wrong-content-length',
    'The body is shorter or longer than its Content-Length says. Nothing was changed.',
  ],
  FST_ERR_BAD_URL: ['malformed', 'http.wrong-address', 'The address is not validly percent-encoded.'],
  FST_ERR_MAX_PARAM_LENGTH: ['not-found', 'http.not-found', 'There is nothing at this address.'],
}
