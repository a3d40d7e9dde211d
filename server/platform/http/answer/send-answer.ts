import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RouteDescription } from '../route.ts'
import type { Answer } from './answer.ts'
import { forWire } from './compress.ts'

/** What every answer of the API carries. */
const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const withBody = { ...apiHeaders, 'content-type': 'application/json; charset=utf-8', vary: 'Accept-Encoding' }

/** Sends a JSON answer, compressed when that pays. Headers the handler set stay. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, body }: Answer,
): Promise<FastifyReply> {
  reply.code(status)
  if (body === null) return setAbsent(reply, apiHeaders).send()
  const wire = await forWire(body, request.headers['accept-encoding'])
  if (wire.encoding) reply.header('content-encoding', wire.encoding)
  return setAbsent(reply, withBody).send(wire.body)
}

/** Sends what is not JSON: the handler's stream or bytes, as the type the route declares. */
export function sendContent(route: RouteDescription, reply: FastifyReply, content: unknown): FastifyReply {
  const type = route.contentType ?? 'application/octet-stream'
  return setAbsent(reply, { ...apiHeaders, 'content-type': type }).send(content)
}

function setAbsent(reply: FastifyReply, headers: Record<string, string>): FastifyReply {
  for (const name in headers) if (!reply.hasHeader(name)) reply.header(name, headers[name])
  return reply
}
