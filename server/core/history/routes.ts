import { z } from 'zod'
import {
  EventPageOutput,
  HistoryPageOutput,
  RecordAsOfOutput,
  TimelinePageOutput,
} from '../../../shared/core/history-contract.ts'
import { namePattern } from '../../../shared/core/metadata.ts'
import { RecordPageOutput } from '../../../shared/core/records-contract.ts'
import { ListQuery } from '../records/query-strings.ts'
import { type HouseRoute, route } from '../route.ts'
import { listEvents } from './list-events.ts'
import { recordAsOf } from './record-as-of.ts'
import { recordHistory } from './record-history.ts'
import { recordTimeline } from './record-timeline.ts'
import { relatedList } from './related-list.ts'

const ofRecord = z.object({ object: z.string().regex(namePattern), id: z.uuid() })
const upTo = (most: number) => z.coerce.number().int().min(1).max(most)
const limit = upTo(200).default(50)
const HistoryQuery = z.object({ cursor: z.uuid().optional(), limit }).strict()
const TimelineQuery = z
  .object({ cursor: z.string().max(2_000).optional(), limit: upTo(100).default(30) })
  .strict()
const RelatedListQuery = ListQuery.pick({ sort: true, limit: true, cursor: true, expand: true })
  .extend({ object: ofRecord.shape.object.optional() })
  .strict()
const AsOfQuery = z.object({ at: z.iso.datetime({ offset: true }) }).strict()
const EventsQuery = z
  .object({ after: z.coerce.number().int().min(0).default(0), limit: upTo(1_000).default(200) })
  .strict()

/** What happened: to one record, and in the whole workspace. */
export const historyRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/records/:object/:id/history',
    tag: 'History',
    summary: 'What happened to a record, newest first',
    params: ofRecord,
    query: HistoryQuery,
    answer: HistoryPageOutput,
    handler: (ctx, { params, query }) => recordHistory(ctx, params.object, params.id, query),
  }),
  route({
    method: 'GET',
    path: '/records/:object/:id/timeline',
    tag: 'History',
    summary: 'A record’s history, notes, files and what became of records that point at it, newest first',
    params: ofRecord,
    query: TimelineQuery,
    answer: TimelinePageOutput,
    handler: (ctx, { params, query }) => recordTimeline(ctx, params.object, params.id, query),
  }),
  route({
    method: 'GET',
    path: '/records/:object/:id/related/:field',
    tag: 'Records',
    summary: 'The records a record points at, or that point at it, page by page',
    description:
      '`field` is a reference of the record (`company`), or `object:field` for the other direction (`deal:company`).',
    params: ofRecord.extend({
      field: z.string().regex(/^[a-z][A-Za-z0-9]{0,49}(:[a-z][A-Za-z0-9]{0,49})?$/),
    }),
    query: RelatedListQuery,
    answer: RecordPageOutput,
    handler: (ctx, { params, query }) =>
      relatedList(ctx, { object: params.object, id: params.id, path: params.field }, query),
  }),
  route({
    method: 'GET',
    path: '/records/:object/:id/as-of',
    tag: 'History',
    summary: 'A record as it was at a moment',
    description:
      'Read from the history by the present definitions, also after fields were renamed or retyped. `unknown` names fields whose value then cannot be told, such as sums over other records.',
    params: ofRecord,
    query: AsOfQuery,
    answer: RecordAsOfOutput,
    handler: (ctx, { params, query }) => recordAsOf(ctx, params.object, params.id, new Date(query.at)),
  }),
  route({
    method: 'GET',
    path: '/events',
    tag: 'Events',
    summary: 'What happened after a position, in the order of commits',
    description:
      'Begin with `after=0` or a position of the stream, and go on with `next`: nothing ever comes in behind it. Events of records you may not see, and values of hidden fields, are left out.',
    query: EventsQuery,
    answer: EventPageOutput,
    handler: (ctx, { query }) => listEvents(ctx, query),
  }),
]
