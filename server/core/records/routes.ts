import { z } from 'zod'
import { namePattern } from '../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../shared/core/records.ts'
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
import type { RouteRequest } from '../../platform/http/route.ts'
import { type HouseRoute, route } from '../route.ts'
import { expectedVersion, tagged } from '../version-tag.ts'
import { batchRecords } from './batch-records.ts'
import { createRecord, deleteRecord, restoreRecord, updateRecord } from './change-record.ts'
import { aggregateRecords } from './query/aggregate-records.ts'
import { getRecord } from './query/get-record.ts'
import { listRecords } from './query/list-records.ts'
import { GetQuery, ListQuery, SearchQuery } from './query-strings.ts'
import { searchRecords } from './search/search-records.ts'

const object = z.string().regex(namePattern)
const ofObject = z.object({ object })
const ofRecord = z.object({ object, id: z.uuid() })
const tag = 'Records'

export const recordRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/records/:object',
    tag,
    summary: 'List records, page by page',
    params: ofObject,
    query: ListQuery,
    answer: RecordPageOutput,
    handler: (ctx, { params, query }) => listRecords(ctx, params.object, query),
  }),
  route({
    method: 'POST',
    path: '/records/:object',
    tag,
    summary: 'Create a record',
    params: ofObject,
    body: ValuesInput,
    status: 201,
    answer: OneRecordOutput,
    versioned: true,
    handler: async (ctx, request) =>
      withTag(request, await createRecord(ctx, request.params.object, request.body)),
  }),
  route({
    method: 'POST',
    path: '/records/:object/query',
    tag,
    summary: 'List records by a query in the body',
    asks: true,
    params: ofObject,
    body: RecordQueryInput,
    answer: RecordPageOutput,
    handler: (ctx, { params, body }) => listRecords(ctx, params.object, body),
  }),
  route({
    method: 'POST',
    path: '/records/:object/aggregate',
    tag,
    summary: 'Count, sum and group records',
    asks: true,
    params: ofObject,
    body: AggregateInput,
    answer: AggregateOutput,
    handler: (ctx, { params, body }) => aggregateRecords(ctx, params.object, body),
  }),
  route({
    method: 'POST',
    path: '/records/:object/batch',
    tag,
    summary: 'Change up to 1,000 records at once',
    params: ofObject,
    body: BatchInput,
    answer: BatchOutput,
    handler: async (ctx, { params, body }) => ({
      operationId: ctx.operation.id,
      results: await batchRecords(ctx, params.object, body),
    }),
  }),
  route({
    method: 'GET',
    path: '/records/:object/:id',
    tag,
    summary: 'Get a record',
    params: ofRecord,
    query: GetQuery,
    answer: OneRecordOutput,
    versioned: true,
    handler: async (ctx, request) =>
      withTag(request, await getRecord(ctx, request.params.object, request.params.id, request.query)),
  }),
  route({
    method: 'PATCH',
    path: '/records/:object/:id',
    tag,
    summary: 'Change fields of a record',
    params: ofRecord,
    body: ValuesInput,
    answer: OneRecordOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const change = { id: request.params.id, ...expectedVersion(request), values: request.body }
      return withTag(request, await updateRecord(ctx, request.params.object, change))
    },
  }),
  route({
    method: 'DELETE',
    path: '/records/:object/:id',
    tag,
    summary: 'Put a record into the bin',
    params: ofRecord,
    versioned: true,
    handler: (ctx, request) =>
      deleteRecord(ctx, request.params.object, { id: request.params.id, ...expectedVersion(request) }),
  }),
  route({
    method: 'POST',
    path: '/records/:object/:id/restore',
    tag,
    summary: 'Take a record out of the bin',
    params: ofRecord,
    answer: OneRecordOutput,
    versioned: true,
    handler: async (ctx, request) =>
      withTag(request, await restoreRecord(ctx, request.params.object, request.params.id)),
  }),
  route({
    method: 'GET',
    path: '/search',
    tag,
    summary: 'Find records of every object by text',
    query: SearchQuery,
    answer: SearchOutput,
    handler: async (ctx, { query }) => {
      const { q, ...options } = query
      return searchRecords(ctx, q, options)
    },
  }),
]

function withTag(request: RouteRequest, one: OneRecord): OneRecord {
  return tagged(request, one.record.version, one)
}
