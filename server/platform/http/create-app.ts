import type { IncomingMessage } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { AppError } from '../../../shared/platform/errors.ts'
import { addressPage, addressPageHeaders, opensPage, type PageVisitor } from './answer/address-page.ts'
import { answerBrokenRequest, headersTooLarge } from './answer/broken-request.ts'
import { type ErrorBody, errorResponse } from './answer/error-response.ts'
import { addApiRoutes } from './api-routes.ts'
import type { AppParts } from './app-parts.ts'
import { logAnswer, logDefect } from './operations/access-log.ts'
import { addOperationsRoutes } from './operations/operations-routes.ts'
import { requestIdOf } from './request/request-id.ts'
import { addWebFiles, buildIn } from './web-files.ts'

/**
 * Builds the HTTP side of the process from lists of routes. Every answer, whatever went wrong, has a
 * request id and, when it is a refusal, the one error shape. `close()` ends streams, lets requests under
 * way finish and refuses new ones (503).
 */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const closing = new AbortController()
  const build = buildHeader(parts)
  const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const response = errorResponse(error, request.id)
    if (response.isDefect) logDefect(parts.log, request, error)
    reply.code(response.status).headers({ ...refusalHeaders, ...response.headers })
    return sendRefusal(request, reply, response.body)
  }
  const app = Fastify({
    ...limits,
    logger: false,
    trustProxy: parts.settings.trustProxy,
    genReqId: (raw) => requestIdOf(raw.headers['x-request-id']),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id)
      refuse(error, request, reply)
    },
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ 'x-request-id': request.id, ...build })
    if (request.url.length > longestAddress) return tooLong(request, reply)
    done(closing.signal.aborted ? isClosing(reply) : brokenQuery(request.url))
  })
  app.addHook('onResponse', (request, reply, done) => {
    logAnswer(parts, request, reply)
    readToEnd(request.raw)
    // Otherwise a kept-alive connection would hold the closing up.
    if (closing.signal.aborted) setImmediate(() => app.server.closeIdleConnections())
    done()
  })
  app.addHook('preClose', (done) => {
    closing.abort()
    setTimeout(() => app.server.closeAllConnections(), longestFarewellMs).unref()
    done()
  })
  app.setErrorHandler(refuse)
  addOperationsRoutes(app, parts)
  await addApiRoutes(app, parts, closing.signal)
  await addEverythingElse(app, parts)
  return app
}

/** Tells a page of another build that it should be loaded again. */
function buildHeader({ settings }: AppParts): Record<string, string> {
  const build = buildIn(settings.webFolder)
  return build === null ? {} : { 'x-kith-build': build }
}

/** What is left of an upload that was refused half way: unread, it would hold up the connection's next request. */
function readToEnd(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return
  request.unpipe()
  request.resume()
}

/** What has not ended by then is cut off, so that a restart does not hang on a client that stopped reading. */
const longestFarewellMs = 15_000

const longestAddress = 16 * 1024

const limits = {
  // More than an address may have: who asks for a longer one is known by the headers that follow it.
  http: { maxHeaderSize: 256 * 1024 },
  return503OnClosing: false,
  forceCloseConnections: 'idle',
  keepAliveTimeout: 75_000,
  // The whole of a request, body included: long enough for a very large file, short enough for a stuck one.
  requestTimeout: 30 * 60_000,
  routerOptions: { maxParamLength: 500 },
} as const

const refusalHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
}

/** In a browser a page, for everybody else the one shape. */
function sendRefusal(request: FastifyRequest, reply: FastifyReply, body: ErrorBody) {
  const visitor = visitorOf(request)
  const page = opensPage(visitor) ? addressPage(body.error.code, request.id, visitor) : null
  return page === null ? reply.send(body) : reply.headers(addressPageHeaders).send(page)
}

function visitorOf({ method, url, headers }: FastifyRequest): PageVisitor {
  return { method, url, accept: headers.accept, acceptLanguage: headers['accept-language'] }
}

function tooLong(request: FastifyRequest, reply: FastifyReply) {
  const { status, code, message } = headersTooLarge
  reply.code(status).headers({ ...refusalHeaders, connection: 'close' })
  void sendRefusal(request, reply, { error: { code, message, details: [], requestId: request.id } })
}

function isClosing(reply: FastifyReply): AppError {
  reply.header('connection', 'close')
  return new AppError('unavailable', 'http.closing', 'The server is restarting. Try again in a few seconds.')
}

/** Read leniently, a query that is not UTF-8 would be another question than the one that was asked. */
function brokenQuery(url: string): AppError | undefined {
  try {
    decodeURIComponent(url.slice(url.indexOf('?') + 1))
    return undefined
  } catch (cause) {
    return new AppError('malformed', 'http.wrong-address', 'The address is not validly percent-encoded.', {
      cause,
    })
  }
}

/** The web app's files and pages; whatever remains is not found, without its body being read. */
async function addEverythingElse(app: FastifyInstance, parts: AppParts): Promise<void> {
  const { webFolder, publicUrl } = parts.settings
  const hasPages = webFolder !== null && (await addWebFiles(app, webFolder, publicUrl.startsWith('https:')))
  app.addHook('onRequest', (request, _reply, done) => {
    done(request.is404 && !(hasPages && isPage(request)) ? notFound() : undefined)
  })
  app.setNotFoundHandler((request, reply) => {
    if (hasPages && isPage(request)) return reply.sendFile('index.html')
    throw notFound()
  })
}

function isPage(request: FastifyRequest): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const [path = ''] = request.url.split('?')
  // Below /api only the page that shows it is one.
  const isApi = /^\/api(\/|$)/.test(path) && path !== '/api/docs'
  return isRead && !isApi && !/\.[a-z0-9]{1,8}$/i.test(path)
}

function notFound(): AppError {
  return new AppError('not-found', 'http.not-found', 'There is nothing at this address.')
}
