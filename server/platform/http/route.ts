import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType } from 'zod'
import type { Context } from '../context.ts'

/** What every route says about itself: the router, the API description and the isolation test read it. */
export interface RouteDescription {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below /api/v1, parameters as ':id'. */
  path: string
  summary: string
  /** Heading in the API description. */
  tag: string
  params?: ZodType
  query?: ZodType
  body?: ZodType
  /** Status and shape of success (200 with no stated shape when absent). */
  success?: { status: number; body?: ZodType; contentType?: string }
}

/** A route inside a workspace: the caller is a signed-in member or an API key acting as one. */
export interface Route extends RouteDescription {
  /** Verb the caller must hold; checked before the handler. */
  permission?: string
  handler(ctx: Context, request: RouteRequest): Promise<unknown>
}

/** A route outside any workspace: health, first visit, sign-in. */
export interface PublicRoute extends RouteDescription {
  handler(request: RouteRequest): Promise<unknown>
}

export interface RouteRequest {
  params: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  raw: FastifyRequest
  /** For streams, headers, cookies and statuses other than the declared one. */
  reply: FastifyReply
}
