import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { RouteDescription } from '../route.ts'

/** What a handler's result comes to on the wire. `body` null: none. */
export interface Answer {
  status: number
  body: string | null
}

/** The JSON answer of a handler's result, or null when the handler replies itself or gives a stream. */
export function answerOf(route: RouteDescription, reply: FastifyReply, result: unknown): Answer | null {
  if (result === reply || result instanceof Readable || Buffer.isBuffer(result)) return null
  const status = statusOf(route, reply, result === undefined)
  return { status, body: result === undefined ? null : JSON.stringify(result) }
}

/** The declared status, unless the handler chose another or there is nothing to say. */
function statusOf({ status }: RouteDescription, reply: FastifyReply, isEmpty: boolean): number {
  if (reply.statusCode !== 200) return reply.statusCode
  return status ?? (isEmpty ? 204 : 200)
}
