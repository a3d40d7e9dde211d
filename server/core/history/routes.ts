import { z } from 'zod'
import { EventPageOutput, HistoryPageOutput } from '../../../shared/core/history-contract.ts'
import type { Route } from '../../platform/http/route.ts'
import { listEvents } from './list-events.ts'
import { recordHistory } from './record-history.ts'

const ofRecord = z.object({ object: z.string().regex(/^[a-z][A-Za-z0-9]{0,49}$/), id: z.uuid() })
const upTo = (most: number) => z.coerce.number().int().min(1).max(most)
const limit = upTo(200).default(50)
const HistoryQuery = z.object({ cursor: z.uuid().optional(), limit }).strict()
const EventsQuery = z
  .object({ after: z.coerce.number().int().min(0).default(0), limit: upTo(1_000).default(200) })
  .strict()

/** What happened: to one record, and in the whole workspace. */
export const historyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/records/:object/:id/history',
    tag: 'History',
    summary: 'What happened to a record, newest first',
    params: ofRecord,
    query: HistoryQuery,
    success: { status: 200, body: HistoryPageOutput },
    handler: (ctx, { params, query }) =>
      recordHistory(ctx, params.object!, params.id!, query as z.infer<typeof HistoryQuery>),
  },
  {
    method: 'GET',
    path: '/events',
    tag: 'Events',
    summary: 'What happened after a position, in the order of commits',
    description:
      'Begin with `after=0` or a position of the stream, and go on with `next`: nothing ever comes in behind it. Events of records you may not see, and values of hidden fields, are left out.',
    query: EventsQuery,
    success: { status: 200, body: EventPageOutput },
    handler: (ctx, { query }) => listEvents(ctx, query as z.infer<typeof EventsQuery>),
  },
]
