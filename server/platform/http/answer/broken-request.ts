import type { Socket } from 'node:net'
import { requestIdOf } from '../request/request-id.ts'
import { addressPage, addressPageHeaders, opensPage, type PageVisitor } from './address-page.ts'

interface ClientError extends Error {
  code?: string
  /** What was being read. */
  rawPacket?: unknown
}

/** Answers what never became a request: bytes that are not HTTP, headers too long, a client too slow. */
export function answerBrokenRequest(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const { status, reason, code, message } = answers[error.code ?? ''] ?? unreadable
  const requestId = requestIdOf(undefined)
  const visitor = visitorOf(error.rawPacket)
  const page = opensPage(visitor) ? addressPage(code, requestId, visitor) : null
  const body = page ?? JSON.stringify({ error: { code, message, details: [], requestId } })
  const headers = page === null ? { 'content-type': 'application/json; charset=utf-8' } : addressPageHeaders
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}

/** Who asks, as far as the bytes that were being read tell it: of an address without end only a part came. */
function visitorOf(packet: unknown): PageVisitor {
  const text = Buffer.isBuffer(packet) ? packet.toString('latin1') : ''
  const [, method = 'GET', url = '/'] = /^([A-Z]+) (\S*)/.exec(text) ?? []
  const header = (name: string) => new RegExp(`^${name}: *(.*)`, 'im').exec(text)?.[1]
  // Who asks for something of that length without saying what it reads is a browser, cut off before it said so.
  return { method, url, accept: header('accept') ?? 'text/html', acceptLanguage: header('accept-language') }
}

const unreadable = {
  status: 400,
  reason: 'Bad Request',
  code: 'http.malformed',
  message: 'This is not a request that can be read.',
}

/** What is said of an address, or of headers, above the limit. */
export const headersTooLarge = {
  status: 431,
  reason: 'Request Header Fields Too Large',
  code: 'http.headers-too-large',
  message: 'The address or the headers are too long. Long questions go into the body of a POST …/query.',
}

const answers: Record<string, typeof unreadable> = {
  HPE_HEADER_OVERFLOW: headersTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    reason: 'Request Timeout',
    code: 'http.too-slow',
    message: 'The request took too long to arrive. Nothing was changed.',
  },
}
