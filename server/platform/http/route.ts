import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType } from 'zod'
import type { Permissions } from '../../../shared/platform/registry.ts'
import type { Context } from '../context.ts'
import type { Caller } from './caller/caller.ts'
import type { Answered, Sent } from './wire-types.ts'

/**
 * What every route says about itself: the router, the API description and the isolation test read it. P, Q
 * and B are what the schemas of path, query and body read, A is what the answer's schema says.
 */
export interface RouteDescription<P = unknown, Q = unknown, B = unknown, A = unknown> {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below /api/v1, parameters as ':id'. */
  path: string
  summary: string
  /** More than the summary says, in Markdown, for the API description. */
  description?: string
  /** Heading in the API description. */
  tag: string
  params?: ZodType<P>
  query?: ZodType<Q>
  body?: ZodType<B>
  /** Multipart and stream bodies are read by the handler from `raw`. Default json. */
  bodyType?: 'json' | 'multipart' | 'stream'
  /** Largest body in bytes. Default 10 MB, for streams and multipart 4 GB. */
  bodyLimit?: number
  /** Shape of the JSON it answers. Absent: there is nothing to say (204), or the answer is no JSON. */
  answer?: ZodType<A>
  /** Of an answer that is no JSON but a stream. */
  contentType?: string
  /** Of success. Default 200, without an answer 204. */
  status?: number
  /** A POST that only asks: it needs no idempotency key, for asking twice changes nothing. */
  asks?: true
  /**
   * Of one thing that is saved anew: answers carry its version as ETag, changes of it take If-Match. A POST is such a
   * change where it says so.
   */
  versioned?: true | 'change'
  /** The answer holds a secret: it is encrypted where it is kept for repeats. */
  confidential?: true
}

/**
 * A route inside a workspace: the caller is a signed-in member or an API key acting as one. `House` is what
 * its handler is given besides, by those who make the app.
 */
export interface Route<House extends unknown[] = [], P = unknown, Q = unknown, B = unknown, A = unknown>
  extends RouteDescription<P, Q, B, A> {
  /** Verb the caller must hold; checked before the handler. */
  permission?: keyof Permissions
  /**
   * What a narrowed API key needs for a route that changes something and names no permission (which has a
   * scope of its own). Default 'write'.
   */
  scope?: string
  /**
   * How an Idempotency-Key is kept. 'transaction' (default for JSON): handler, key and answer commit as
   * one, so the handler must do nothing outside the database. 'reservation' (default for other bodies):
   * the key commits first and the answer after; a crash between leaves the key refused as in doubt.
   */
  keepsKey?: 'transaction' | 'reservation'
  /**
   * Takes in a body that is a stream, after everything that can be refused without it; the handler finds it
   * as its `body`. Should refuse first who may not do it at all.
   */
  receive?(ctx: Context, request: RouteRequest<P, Q>, ...house: House): Promise<ReceivedBody<B>>
  handler(ctx: Context, request: RouteRequest<P, Q, B>, ...house: House): Promise<Answered<NoInfer<A>>>
}

export interface ReceivedBody<B = unknown> {
  body: B
  /** Tells it from another: the same Idempotency-Key with another content is a mistake. */
  fingerprint: string
  /** Removes what the handler did not keep; called in any case. */
  discard(): Promise<void>
}

/** A route outside any workspace: health, first visit, sign-in, one's own identity. */
export interface PublicRoute<House extends unknown[] = [], P = unknown, Q = unknown, B = unknown, A = unknown>
  extends RouteDescription<P, Q, B, A> {
  /** Refused (401) unless the caller has signed in; `caller` is then present. */
  needsCaller?: true
  /** May also be asked while a session looks through the eyes of another role: ending that, signing out. */
  whileSeeingAs?: true
  handler(request: RouteRequest<P, Q, B>, ...house: House): Promise<Answered<NoInfer<A>>>
}

/** A request as the schemas of its route read it; what has no schema stays unknown. */
export interface RouteRequest<P = unknown, Q = unknown, B = unknown> {
  params: Sent<P>
  query: Sent<Q>
  body: Sent<B>
  /** Who asks, where that is known. */
  caller: Caller | null
  requestId: string
  /** Aborted when the client has gone or the server is closing: streams end then. */
  readonly signal: AbortSignal
  raw: FastifyRequest
  /** For streams, headers and statuses other than the declared one. A handler that answers itself returns it. */
  reply: FastifyReply
}
