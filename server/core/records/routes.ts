import { z } from 'zod'
import { namePattern } from '../../../shared/core/metadata.ts'
import type { AggregateQuery, BatchItem, RecordQuery } from '../../../shared/core/records.ts'
import {
  AggregateInput,
  AggregateOutput,
  BatchInput,
  BatchOutput,
  OneRecordOutput,
  RecordPageOutput,
  RecordQueryInput,
  SearchOutput,
  ValuesInput,
} from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { Route, RouteRequest } from '../../platform/http/route.ts'
import { batchRecords } from './batch-records.ts'
import { createRecord, deleteRecord, restoreRecord, updateRecord } from './change-record.ts'
import { aggregateRecords } from './query/aggregate-records.ts'
import { getRecord } from './query/get-record.ts'
import { listRecords } from './query/list-records.ts'
import { GetQuery, ListQuery, SearchQuery } from './query-strings.ts'
import { searchRecords } from './search/search-records.ts'
import { expectedVersion, tagged } from './version-tag.ts'

const object = z.string().regex(namePattern)
const ofObject = z.object({ object })
const ofRecord = z.object({ object, id: z.uuid() })
const tag = 'Records'

export const recordRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/records/:object',
    tag,
    summary: 'List records, page by page',
    params: ofObject,
    query: ListQuery,
    success: { status: 200, body: RecordPageOutput },
    handler: (ctx, { params, query }) => listRecords(ctx, params.object!, query as RecordQuery),
  },
  {
    method: 'POST',
    path: '/records/:object',
    tag,
    summary: 'Create a record',
    params: ofObject,
    body: ValuesInput,
    success: { status: 201, body: OneRecordOutput },
    handler: async (ctx, request) =>
      tagged(request, await createRecord(ctx, request.params.object!, request.body as Values)),
  },
  {
    method: 'POST',
    path: '/records/:object/query',
    tag,
    summary: 'List records by a query in the body',
    asks: true,
    params: ofObject,
    body: RecordQueryInput,
    success: { status: 200, body: RecordPageOutput },
    handler: (ctx, { params, body }) => listRecords(ctx, params.object!, body as RecordQuery),
  },
  {
    method: 'POST',
    path: '/records/:object/aggregate',
    tag,
    summary: 'Count, sum and group records',
    asks: true,
    params: ofObject,
    body: AggregateInput,
    success: { status: 200, body: AggregateOutput },
    handler: (ctx, { params, body }) => aggregateRecords(ctx, params.object!, body as AggregateQuery),
  },
  {
    method: 'POST',
    path: '/records/:object/batch',
    tag,
    summary: 'Change up to 1,000 records at once',
    params: ofObject,
    body: BatchInput,
    success: { status: 200, body: BatchOutput },
    handler: async (ctx, { params, body }) => ({
      operationId: ctx.operation.id,
      results: await batchRecords(ctx, params.object!, body as Batch),
    }),
  },
  {
    method: 'GET',
    path: '/records/:object/:id',
    tag,
    summary: 'Get a record',
    params: ofRecord,
    query: GetQuery,
    success: { status: 200, body: OneRecordOutput },
    handler: async (ctx, request) =>
      tagged(request, await getRecord(ctx, request.params.object!, request.params.id!, request.query)),
  },
  {
    method: 'PATCH',
    path: '/records/:object/:id',
    tag,
    summary: 'Change fields of a record',
    params: ofRecord,
    body: ValuesInput,
    success: { status: 200, body: OneRecordOutput },
    handler: update,
  },
  {
    method: 'DELETE',
    path: '/records/:object/:id',
    tag,
    summary: 'Put a record into the bin',
    params: ofRecord,
    success: { status: 204 },
    handler: (ctx, request) =>
      deleteRecord(ctx, request.params.object!, { id: request.params.id!, ...expectedVersion(request) }),
  },
  {
    method: 'POST',
    path: '/records/:object/:id/restore',
    tag,
    summary: 'Take a record out of the bin',
    params: ofRecord,
    success: { status: 200, body: OneRecordOutput },
    handler: async (ctx, request) =>
      tagged(request, await restoreRecord(ctx, request.params.object!, request.params.id!)),
  },
  {
    method: 'GET',
    path: '/search',
    tag,
    summary: 'Find records of every object by text',
    query: SearchQuery,
    success: { status: 200, body: SearchOutput },
    handler: async (ctx, { query }) => {
      const { q, ...options } = query as z.infer<typeof SearchQuery>
      return searchRecords(ctx, q, options)
    },
  },
]

type Values = Record<string, unknown>
type Batch = { items: BatchItem[]; atomic?: boolean }

async function update(ctx: Context, request: RouteRequest) {
  const { object: name, id } = request.params
  const change = { id: id!, ...expectedVersion(request), values: request.body as Values }
  return tagged(request, await updateRecord(ctx, name!, change))
}
