import { Readable } from 'node:stream'
import { z } from 'zod'
import type { StreamEnd } from '../../../shared/core/history.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { eventFeed, type FeedReader } from '../../platform/events/event-feed.ts'
import type { MemberCaller } from '../../platform/http/app-parts.ts'
import type { Caller } from '../../platform/http/caller/caller.ts'
import { credentialOf } from '../../platform/http/caller/credential.ts'
import { refuseOtherSession } from '../../platform/http/caller/refuse-other-session.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import type { Installation } from '../installation.ts'
import { forgetCallers, identifying } from '../members/sessions/identify.ts'
import { openCallersContext } from '../members/sessions/open-callers-context.ts'
import { route } from '../route.ts'
import { eventStream } from './event-stream.ts'

const StreamQuery = z
  .object({
    after: z.coerce.number().int().min(0).optional(),
    acting: z
      .string()
      .max(100)
      .optional()
      .describe('What `X-Kith-Acting` says, which a browser cannot send with a stream.'),
  })
  .strict()

/** Browsers keep one stream a tab. */
const mostStreams = 50
const streamsByCaller = new Map<string, number>()

export const streamRoute = route({
  method: 'GET',
  path: '/events/stream',
  tag: 'Events',
  summary: 'Follow what happens, as server-sent events',
  description:
    'Each message says that something happened, not what: `data` names the kind, object, record, actor and the fields that changed, `id` is the position to go on from (`Last-Event-ID`, or `after`). A reader far behind gets one `behind` and reads what it shows anew. The stream ends with `ended` when the session, key or membership does; its `data` has the `reason`: `session`, `key` or `member`.',
  query: StreamQuery,
  contentType: 'text/event-stream; charset=utf-8',
  handler: (ctx, request, installation) => openStream(installation, ctx, request),
})

type StreamRequest = RouteRequest<unknown, z.output<typeof StreamQuery>>

async function openStream(installation: Installation, ctx: Context, request: StreamRequest) {
  const caller = request.caller!
  refuseOtherSession(caller, request.query.acting)
  const leaveCount = countIn(caller)
  try {
    const reader = await eventFeed(installation.pool).join(ctx.workspace)
    request.reply.header('x-accel-buffering', 'no')
    const stream = Readable.from(textsFor(installation, request, reader, ctx), {
      objectMode: false,
      highWaterMark: 64 * 1024,
    })
    // Not in the generator's own end: one that was never begun has none.
    stream.once('close', () => {
      leaveCount()
      void reader.leave()
    })
    return stream
  } catch (error) {
    leaveCount()
    throw error
  }
}

function textsFor(installation: Installation, request: StreamRequest, reader: FeedReader, ctx: Context) {
  return eventStream(reader, {
    after: lastEventId(request) ?? request.query.after ?? null,
    signal: request.signal,
    events: ctx.events,
    context: stillMember(installation, request, ctx),
  })
}

function stillMember(installation: Installation, request: RouteRequest, first: Context) {
  const identify = identifying(installation)
  const credential = credentialOf(request.raw.headers, 'GET')
  const { workspace } = first
  return async (isDoubtful: boolean): Promise<Context | StreamEnd> => {
    if (isDoubtful) forgetCallers(installation)
    const caller = credential === null ? null : await identify(credential)
    if (caller === null) return { reason: request.caller?.via === 'apiKey' ? 'key' : 'session' }
    if (caller.member === null) return { reason: 'member' }
    if (caller.member.workspace.id !== workspace.id) return { reason: 'session' }
    const options = { fresh: isDoubtful }
    return openCallersContext(installation, caller as MemberCaller, options).catch((error: unknown) => {
      if (error instanceof AppError) return { reason: caller.via === 'apiKey' ? 'key' : 'member' }
      throw error
    })
  }
}

function lastEventId(request: RouteRequest): number | null {
  const header = request.raw.headers['last-event-id']
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : null
}

function countIn(caller: Caller): () => void {
  const open = streamsByCaller.get(caller.id) ?? 0
  if (open >= mostStreams) {
    throw new AppError(
      'limited',
      'events.too-many-streams',
      'Too many pages of yours follow what happens at the same time. Close some, then try again.',
    )
  }
  streamsByCaller.set(caller.id, open + 1)
  let isIn = true
  return () => {
    if (!isIn) return
    isIn = false
    const left = (streamsByCaller.get(caller.id) ?? 1) - 1
    if (left > 0) streamsByCaller.set(caller.id, left)
    else streamsByCaller.delete(caller.id)
  }
}
