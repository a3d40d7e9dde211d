import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType } from 'zod'
import type { Context } from '../context.ts'
import type { Caller } from './caller/caller.ts'

/** What every route says about itself: the router, the API description and the isolation test read it. */
export interface RouteDescription {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below /api/v1, parameters as ':id'. */
  path: string
  summary: string
  /** More than the summary says, in Markdown, for the API description. */
  description?: string
  /** Heading in the API description. */
  tag: string
  params?: ZodType
  query?: ZodType
  body?: ZodType
  /** Multipart and stream bodies are read by the handler from `raw`. Default json. */
  bodyType?: 'json' | 'multipart' | 'stream'
  /** Largest body in bytes. Default 10 MB, for streams and multipart 4 GB. */
  bodyLimit?: number
  /** Status and shape of success (200 with no stated shape when absent). */
  success?: { status: number; body?: ZodType; contentType?: string }
  /** A POST that only asks: it needs no idempotency key, for asking twice changes nothing. */
  asks?: true
  /** The answer holds a secret: it is encrypted where it is kept for repeats. */
  confidential?: true
}

/** A route inside a workspace: the caller is a signed-in member or an API key acting as one. */
export interface Route extends RouteDescription {
  /** Verb the caller must hold; checked before the handler. */
  permission?: string
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
  receive?(ctx: Context, request: RouteRequest): Promise<ReceivedBody>
  handler(ctx: Context, request: RouteRequest): Promise<unknown>
}

export interface ReceivedBody {
  body: unknown
  /** Tells it from another: the same Idempotency-Key with another content is a mistake. */
  fingerprint: string
  /** Removes what the handler did not keep; called in any case. */
  discard(): Promise<void>
}

/** A route outside any workspace: health, first visit, sign-in, one's own identity. */
export interface PublicRoute extends RouteDescription {
  /** Refused (401) unless the caller has signed in; `caller` is then present. */
  needsCaller?: true
  handler(request: RouteRequest): Promise<unknown>
}

export interface RouteRequest {
  params: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  /** Who asks, where that is known. */
  caller: Caller | null
  requestId: string
  /** Aborted when the client has gone or the server is closing: streams end then. */
  readonly signal: AbortSignal
  raw: FastifyRequest
  /** For streams, headers and statuses other than the declared one. A handler that answers itself returns it. */
  reply: FastifyReply
}
