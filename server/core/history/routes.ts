import { z } from 'zod'
import { AuditFilter, AuditPageOutput } from '../../../shared/core/audit-contract.ts'
import {
  EventPageOutput,
  HistoryPageOutput,
  RecordAsOfOutput,
  TimelinePageOutput,
} from '../../../shared/core/history-contract.ts'
import { namePattern } from '../../../shared/core/metadata.ts'
import { RecordPageOutput } from '../../../shared/core/records-contract.ts'
import { refuseSeeingAs } from '../../platform/http/caller/refuse-seeing-as.ts'
import { ListQuery } from '../records/query-strings.ts'
import { type HouseRoute, route } from '../route.ts'
import { exportAudit } from './export-audit.ts'
import { listAudit } from './list-audit.ts'
import { listEvents } from './list-events.ts'
import { recordAsOf } from './record-as-of.ts'
import { recordHistory } from './record-history.ts'
import { recordTimeline, type TimelineKind } from './record-timeline.ts'
import { relatedList } from './related-list.ts'

const ofRecord = z.object({ object: z.string().regex(namePattern), id: z.uuid() })
const upTo = (most: number) => z.coerce.number().int().min(1).max(most)
const limit = upTo(200).default(50)
const HistoryQuery = z.object({ cursor: z.uuid().optional(), limit }).strict()
const AuditQuery = AuditFilter.extend(HistoryQuery.shape)
const TimelineQuery = z
  .object({
    cursor: z.string().max(2_000).optional(),
    limit: upTo(100).default(30),
    kinds: z
      .string()
      .regex(/^(event|related|note|file)(,(event|related|note|file)){0,3}$/)
      .transform((kinds) => kinds.split(',') as TimelineKind[])
      .optional(),
    actor: z.uuid().optional(),
    from: z.iso.datetime({ offset: true }).optional(),
  })
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
    description:
      '`kinds` takes only some of them (`event`, `related`, `note`, `file`, with commas), `actor` what one member did or wrote, `from` what happened since a moment.',
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
    path: '/audit-log',
    tag: 'Events',
    summary: 'Who did what, newest first',
    description:
      'Everything that happened in the workspace, by who did it, area, object, record, source and time. Records you may not see and values of hidden fields are left out. Where no index finds what is asked for, a request looks at 10,000 events, so that a page may be short or empty and `next` goes on.',
    permission: 'audit.read',
    query: AuditQuery,
    answer: AuditPageOutput,
    handler: (ctx, { query: { cursor, limit, ...filter } }) => listAudit(ctx, filter, { cursor, limit }),
  }),
  route({
    method: 'GET',
    path: '/audit-log/export',
    tag: 'Events',
    summary: 'Download the audit log as CSV',
    permission: 'audit.read',
    query: AuditFilter,
    contentType: 'text/csv; charset=utf-8',
    handler: async (ctx, { query, reply, signal }) => {
      refuseSeeingAs(ctx.seesAs)
      const isFiltered = Object.keys(query).length > 0
      await ctx.transaction(async (tx) => {
        tx.emit({ kind: 'exports.made', payload: { what: 'auditLog', format: 'csv', isFiltered } })
      })
      const day = ctx.now().toISOString().slice(0, 10)
      reply.header('content-disposition', `attachment; filename="audit-log-${day}.csv"`)
      return exportAudit(ctx, query, signal)
    },
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
