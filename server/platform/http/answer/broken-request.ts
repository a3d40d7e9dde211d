import type { Socket } from 'node:net'
import { requestIdOf } from '../request/request-id.ts'

interface ClientError extends Error {
  code?: string
}

/** Answers what never became a request: bytes that are not HTTP, headers too long, a client too slow. */
export function answerBrokenRequest(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const { status, reason, code, message } = answers[error.code ?? ''] ?? unreadable
  const requestId = requestIdOf(undefined)
  const body = JSON.stringify({ error: { code, message, details: [], requestId } })
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}

const unreadable = {
  status: 400,
  reason: 'Bad Request',
  code: 'http.malformed',
  message: 'This is not a request that can be read.',
}

const answers: Record<string, typeof unreadable> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    reason: 'Request Header Fields Too Large',
    code: 'http.headers-too-large',
    message: 'The address or the headers are too long. Long questions go into the body of a POST …/query.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    reason: 'Request Timeout',
    code: 'http.too-slow',
    message: 'The request took too long to arrive. Nothing was changed.',
  },
}
