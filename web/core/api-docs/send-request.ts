import { actingHeader } from '../../platform/api/acting.ts'
import type { Address, Parameter } from './api-description.ts'

interface Asked {
  address: Address
  parameters: readonly Parameter[]
  values: Readonly<Record<string, string>>
  /** JSON as typed. */
  body: string | undefined
}

interface Reply {
  status: number
  ms: number
  headers: string
  text: string
}

const shown = [
  'content-type',
  'etag',
  'ratelimit-remaining',
  'retry-after',
  'idempotent-replayed',
  'x-request-id',
]
const longest = 100_000

/** Sends it with the browser's session. */
export async function sendRequest(asked: Asked): Promise<Reply> {
  const began = performance.now()
  const response = await fetch(urlOf(asked), {
    method: asked.address.method,
    credentials: 'same-origin',
    headers: {
      ...headersOf(asked),
      'x-kith-request': '1',
      ...actingHeader(asked.address.method, asked.address.path),
    },
    ...(asked.body !== undefined && { body: asked.body }),
  })
  const text = await response.text()
  return {
    status: response.status,
    ms: Math.round(performance.now() - began),
    headers: shown
      .flatMap((name) => (response.headers.has(name) ? `${name}: ${response.headers.get(name)}` : []))
      .join('\n'),
    text: pretty(text).slice(0, longest),
  }
}

/** The same as a command for a terminal. */
export function commandOf(asked: Asked): string {
  const headers = Object.entries({ authorization: 'Bearer $KITH_KEY', ...headersOf(asked) })
  const lines = [
    `curl -X ${asked.address.method} "${window.location.origin}${urlOf(asked)}"`,
    ...headers.map(([name, value]) => `  -H "${name}: ${value.replaceAll('"', '\\"')}"`),
    ...(asked.body === undefined ? [] : [`  -d '${asked.body.replaceAll("'", "'\\''")}'`]),
  ]
  return lines.join(' \\\n')
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function urlOf({ address, parameters, values }: Asked): string {
  const path = address.path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
  const query = new URLSearchParams()
  for (const { name } of given({ parameters, values }, 'query')) query.set(name, values[name] ?? '')
  const text = query.toString()
  return `/api/v1${path}${text === '' ? '' : `?${text}`}`
}

function headersOf({ parameters, values, body }: Asked): Record<string, string> {
  const own = given({ parameters, values }, 'header').map(({ name }) => [
    name.toLowerCase(),
    values[name] ?? '',
  ])
  return { ...Object.fromEntries(own), ...(body !== undefined && { 'content-type': 'application/json' }) }
}

function given(
  { parameters, values }: Pick<Asked, 'parameters' | 'values'>,
  place: Parameter['in'],
): Parameter[] {
  return parameters.filter((one) => one.in === place && (values[one.name] ?? '') !== '')
}

function pretty(text: string): string {
  return isJson(text) ? JSON.stringify(JSON.parse(text), null, 2) : text
}
