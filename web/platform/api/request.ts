import { noteBuild } from '../pwa/new-version.ts'
import { actingHeader, noteOther } from './acting.ts'
import { ApiError, isUnreachable, refusalIn } from './api-error.ts'
import { untilSayable } from './before-refusal.ts'
import { mayRequest } from './leave-page.ts'
import { refuseLooker } from './only-looking.ts'
import { randomId } from './random-id.ts'
import { noteSessionEnd, sessionsBegun } from './session-end.ts'

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  query?: Record<string, string | number | boolean | undefined>
  /** JSON, or a form with files. */
  body?: unknown
  signal?: AbortSignal | undefined
  /** Version of the record the change is based on; refused as stale when it has moved on. */
  version?: number | undefined
  /** Names the attempt, so that a repeated POST acts once. Made here when absent. */
  idempotencyKey?: string
  /** Goes on when the page that sent it is left. */
  keepalive?: boolean
}

const base = '/api/v1'

/**
 * Calls the API and gives the JSON it answers (null for none). Every refusal, and a network that does
 * not answer, is thrown as ApiError; a cancelled request as the browser's AbortError.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const wait = mayRequest()
  if (wait) await wait
  const session = sessionsBegun()
  let response = await send(path, options)
  // Asked before somebody signed in again, refused after it: the new session is not over.
  if (response.status === 401 && session !== sessionsBegun()) response = await send(path, options)
  noteBuild(response)
  const body = await readBody(response, options.signal)
  const isOver = response.status === 401 && noteEnd(body)
  if (!response.ok) {
    const error = new ApiError(response.status, refusalIn(response.status, body), body)
    // What is shown in the place of content is drawn anew when its sentence comes; a change is told of once. One
    // that nobody took is kept instead, at once: the page may be loaded anew in the next moment.
    if (options.method && !isOver && !isUnreachable(error)) await untilSayable()
    throw error
  }
  // The API description promises the shape; the caller names it.
  return body as T
}

/** Notes what a 401 says of the session: is it over for this page? A wrong password is refused alike, but ends nothing. */
export function noteEnd(body: unknown): boolean {
  const { code } = refusalIn(401, body)
  if (code === 'http.not-signed-in') noteSessionEnd()
  if (code === 'http.other-session') noteOther()
  return code === 'http.not-signed-in' || code === 'http.other-session'
}

/** The address of an API resource, for links and downloads. */
export function apiUrl(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  const text = search.toString()
  return `${base}${path}${text === '' ? '' : `?${text}`}`
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  refuseLooker(options.method ?? 'GET', path)
  const init: RequestInit = {
    method: options.method ?? 'GET',
    headers: { ...headersOf(options), ...actingHeader(options.method ?? 'GET', path) },
    credentials: 'same-origin',
    signal: options.signal ?? null,
    keepalive: options.keepalive ?? false,
  }
  if (options.body !== undefined) {
    init.body = options.body instanceof FormData ? options.body : JSON.stringify(options.body)
  }
  try {
    return await fetch(apiUrl(path, options.query), init)
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    throw unreachable()
  }
}

// The device knows that it is it; otherwise it may as well be the server.
function unreachable(): ApiError {
  return globalThis.navigator?.onLine === false
    ? new ApiError(0, { code: 'network.offline', message: 'There is no connection.' })
    : new ApiError(0, { code: 'network.unreachable', message: 'The server does not answer.' })
}

function headersOf(options: RequestOptions): Record<string, string> {
  const method = options.method ?? 'GET'
  const headers: Record<string, string> = { accept: 'application/json' }
  // A header no form can send: what makes requests from other sites recognisable.
  if (method !== 'GET') headers['x-kith-request'] = '1'
  if (method === 'POST') headers['idempotency-key'] = options.idempotencyKey ?? randomId()
  if (options.body !== undefined && !(options.body instanceof FormData)) {
    headers['content-type'] = 'application/json'
  }
  if (options.version !== undefined) headers['if-match'] = `"${options.version}"`
  return headers
}

async function readBody(response: Response, signal?: AbortSignal): Promise<unknown> {
  if (response.status === 204) return null
  const text = await response.text().catch((cause) => {
    if (signal?.aborted) throw cause
    // The connection ended in the middle of the answer.
    throw unreachable()
  })
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
