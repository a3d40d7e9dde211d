import { after } from 'node:test'
import type { Installation } from '../../server/core/installation.ts'
import { openHttpApp } from '../../server/http-app.ts'
import { createMetrics } from '../../server/platform/http/operations/request-metrics.ts'
import { made } from '../isolation/two-workspaces.ts'
import { type House, testHouse } from '../people.ts'

export interface Reply {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

export interface RunningApi {
  house: House
  port: number
  /** An administrator's key. */
  key: string
  /** A request over a real connection. `body` goes as JSON; text and bytes go as they are. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
}

/** A house whose API listens on a port of this machine. */
export async function runningApi(
  parts: Partial<Installation> = {},
  config: { rateLimit?: number } = {},
): Promise<RunningApi> {
  const house = await testHouse(parts)
  const { key } = await made(house.admin.post('/api-keys', { name: 'hostile' }))
  const app = await openHttpApp(
    house.installation,
    { trustProxy: false, rateLimit: config.rateLimit ?? 0, metricsToken: null },
    createMetrics(house.installation.pool),
  )
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  after(() => app.close())
  const ask: RunningApi['ask'] = async (method, path, body, headers = {}) => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isRaw ? (body as string) : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }
  return { house, port: Number(new URL(url).port), key, ask }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}
