import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../context.ts'
import { isOutdatedDefinition } from '../database/database-errors.ts'
import { type Answer, answerOf } from './answer/answer.ts'
import { sendAnswer, sendContent } from './answer/send-answer.ts'
import type { AppParts, MemberCaller } from './app-parts.ts'
import type { Caller } from './caller/caller.ts'
import { refuseNarrowed } from './caller/refuse-narrowed.ts'
import { refuseChangeSeeingAs } from './caller/refuse-seeing-as.ts'
import {
  answerInTransaction,
  answerOnReservation,
  forgetOldKeys,
  type KeyedRequest,
  requestHash,
} from './idempotency/idempotency.ts'
import { keyOf } from './idempotency/idempotency-key.ts'
import { keyOwner } from './idempotency/key-owner.ts'
import { requestCheck } from './request/validate-request.ts'
import type { PublicRoute, ReceivedBody, Route, RouteDescription, RouteRequest } from './route.ts'

type Serve = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** Serves a route inside a workspace: who, is the request right, may they, once; then the handler. */
export function servingRoute(route: Route, parts: AppParts, closing: AbortSignal): Serve {
  const check = requestCheck(route)
  return async (request, reply) => {
    const caller = memberCaller(request.caller)
    const key = route.method === 'POST' && !route.asks ? keyOf(request.headers['idempotency-key']) : null
    const ctx = await parts.openContext(caller, request.id)
    // Before the request is looked at: whoever may not do it at all is told that and nothing else.
    refuseNarrowed(route, caller, parts)
    refuseChangeSeeingAs(route, caller.seesAs)
    if (route.permission !== undefined && !parts.may(ctx, route.permission))
      throw notPermitted(route.permission)
    const asked = viewOf(request, reply, check(request), closing)
    const received = (await route.receive?.(ctx, asked)) ?? null
    if (received !== null) asked.body = received.body
    const once = key === null ? null : { route, parts, ctx, request, reply, asked, key, caller, received }
    try {
      const renewed = () => parts.openContext(caller, request.id, true)
      const answer = once === null ? await answerAsOfNow(route, ctx, asked, renewed) : await answerOnce(once)
      // Before the answer: whoever has it may count on nothing being left behind.
      await received?.discard()
      return once === null
        ? send(route, request, reply, answer)
        : sendAnswer(request, reply, answer as Answer)
    } catch (error) {
      await received?.discard()
      throw error
    }
  }
}

/** A question whose columns went away while it was asked, for definitions changed, is asked once more by the new ones. */
async function answerAsOfNow(
  route: Route,
  ctx: Context,
  asked: RouteRequest,
  renewed: () => Promise<Context>,
): Promise<unknown> {
  try {
    return await route.handler(ctx, asked)
  } catch (error) {
    const changesNothing = route.method === 'GET' || route.asks === true
    if (!changesNothing || !isOutdatedDefinition(error)) throw error
    return route.handler(await renewed(), asked)
  }
}

/** Serves a route outside any workspace. */
export function servingPublicRoute(route: PublicRoute, closing: AbortSignal): Serve {
  const check = requestCheck(route)
  return async (request, reply) => {
    if (route.needsCaller && request.caller === null) throw notSignedIn()
    if (route.needsCaller) refuseChangeSeeingAs(route, request.caller?.seesAs ?? null)
    return send(route, request, reply, await route.handler(viewOf(request, reply, check(request), closing)))
  }
}

async function send(route: RouteDescription, request: FastifyRequest, reply: FastifyReply, result: unknown) {
  if (result === reply) return reply
  const answer = answerOf(route, reply, result)
  return answer ? sendAnswer(request, reply, answer) : sendContent(route, reply, result)
}

interface OnceParts {
  route: Route
  parts: AppParts
  ctx: Context
  request: FastifyRequest
  reply: FastifyReply
  asked: RouteRequest
  key: string
  caller: MemberCaller
  received: ReceivedBody | null
}

async function answerOnce(once: OnceParts): Promise<Answer> {
  const { route, parts, ctx, request, reply, asked, key, caller, received } = once
  const isJson = (route.bodyType ?? 'json') === 'json'
  const keyed: KeyedRequest = {
    key,
    hash: requestHash(request.method, request.url, received?.fingerprint ?? request.bodyBytes),
    callerId: keyOwner(caller, route),
    access: parts.accessMark(ctx),
    secrets: route.confidential ? parts.secrets : null,
  }
  const answerWith = async (context: Context) =>
    jsonOnly(answerOf(route, reply, await route.handler(context, asked)))
  const how = route.keepsKey ?? (isJson ? 'transaction' : 'reservation')
  const { isReplay, ...answer } =
    how === 'transaction'
      ? await answerInTransaction(ctx, keyed, answerWith)
      : await answerOnReservation(ctx, keyed, () => answerWith(ctx))
  if (isReplay) reply.header('idempotent-replayed', 'true')
  else forgetNowAndThen(ctx, parts)
  return answer
}

let keysKept = 0

/** Old keys go a few at a time with new ones, so that nothing has to run for it. */
function forgetNowAndThen(ctx: Context, { log }: AppParts): void {
  if (++keysKept % 100 !== 0) return
  forgetOldKeys(ctx.db, ctx.now()).catch((err) => log.warn({ err }, 'old idempotency keys were not removed'))
}

/** A POST that answers with a stream keeps no key and says so in its route (`asks`). */
function jsonOnly(answer: Answer | null): Answer {
  if (answer === null) throw new Error('a route that keeps idempotency keys must answer with JSON')
  return answer
}

function viewOf(
  raw: FastifyRequest,
  reply: FastifyReply,
  checked: Pick<RouteRequest, 'params' | 'query' | 'body'>,
  closing: AbortSignal,
): RouteRequest {
  let signal: AbortSignal | undefined
  return {
    ...checked,
    caller: raw.caller,
    requestId: raw.id,
    raw,
    reply,
    get signal() {
      signal ??= AbortSignal.any([closing, goneSignal(reply)])
      return signal
    },
  }
}

function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  return gone.signal
}

function memberCaller(caller: Caller | null): MemberCaller {
  if (caller === null) throw notSignedIn()
  if (caller.member !== null) return caller as MemberCaller
  throw new AppError(
    'forbidden',
    'http.no-workspace',
    'You are signed in, but in no workspace. Choose one, or ask for an invitation.',
  )
}

function notSignedIn(): AppError {
  return new AppError('unauthenticated', 'http.not-signed-in', 'Sign in, or send an API key, then try again.')
}

function notPermitted(permission: string): AppError {
  return new AppError(
    'forbidden',
    'access.not-permitted',
    'Your role does not allow this. Ask an administrator of the workspace.',
    { params: { permission } },
  )
}
