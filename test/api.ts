import { after } from 'node:test'
import type { Installation } from '../server/core/installation.ts'
import { openHttpApp } from '../server/http-app.ts'
import { createMetrics } from '../server/platform/http/operations/request-metrics.ts'

export interface Answer {
  status: number
  headers: Record<string, unknown>
  /** Parsed JSON of whatever shape, other content as text; null for none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

export interface AskOptions {
  body?: unknown
  headers?: Record<string, string>
  /** Where the request comes from; its own for each client unless said. */
  address?: string
}

/** One browser or program that talks to the API: it keeps its session cookie, or sends its key. */
export interface Client {
  get(path: string, options?: AskOptions): Promise<Answer>
  post(path: string, body?: unknown, options?: AskOptions): Promise<Answer>
  put(path: string, body?: unknown): Promise<Answer>
  patch(path: string, body?: unknown, options?: AskOptions): Promise<Answer>
  delete(path: string, body?: unknown): Promise<Answer>
  ask(method: string, path: string, options?: AskOptions): Promise<Answer>
  readonly cookie: string | null
}

export interface TestApi {
  /** A new browser, without a session unless it has the cookie of one. */
  browser(cookie?: string): Client
  /** A program with an API key. */
  program(key: string): Client
}

/** The API of an installation, in this process and without a port. */
export async function testApi(installation: Installation): Promise<TestApi> {
  const { api, close } = await apiOf(installation)
  after(close)
  return api
}

/** Likewise, for who closes it. */
export async function apiOf(installation: Installation): Promise<{ api: TestApi; close(): Promise<void> }> {
  const config = { trustProxy: false, rateLimit: 0, metricsToken: null } as const
  const app = await openHttpApp(installation, config, createMetrics(installation.pool))
  let clients = 0

  const client = (key: string | null, kept: string | null = null): Client => {
    let cookie = kept
    const ownAddress = `10.0.${++clients >> 8}.${clients & 255}`
    const ask = async (method: string, path: string, options: AskOptions = {}): Promise<Answer> => {
      const response = await app.inject({
        method: method as 'GET',
        url: `/api/v1${path}`,
        remoteAddress: options.address ?? ownAddress,
        headers: {
          ...(key === null ? { 'x-kith-request': '1' } : { authorization: `Bearer ${key}` }),
          ...(cookie !== null && { cookie }),
          ...options.headers,
        },
        ...(options.body !== undefined && { payload: options.body as object }),
      })
      cookie = cookieAfter(response.headers['set-cookie'], cookie)
      const isJson = String(response.headers['content-type']).startsWith('application/json')
      const body = response.body === '' ? null : isJson ? response.json() : response.body
      return { status: response.statusCode, headers: response.headers, body }
    }
    return {
      ask,
      get: (path, options) => ask('GET', path, options),
      post: (path, body, options) => ask('POST', path, { body, ...options }),
      put: (path, body) => ask('PUT', path, { body }),
      patch: (path, body, options) => ask('PATCH', path, { body, ...options }),
      delete: (path, body) => ask('DELETE', path, { body }),
      get cookie() {
        return cookie
      },
    }
  }
  const api: TestApi = { browser: (cookie) => client(null, cookie), program: (key) => client(key) }
  return { api, close: () => app.close() }
}

function cookieAfter(header: unknown, before: string | null): string | null {
  if (typeof header !== 'string') return before
  const [pair = ''] = header.split(';')
  return pair.endsWith('=') ? null : pair
}
