import { z } from 'zod'
import { namePattern } from '../../../shared/core/metadata.ts'
import type { BulkRequest } from '../../../shared/core/operations.ts'
import {
  BulkInput,
  OperationOutput,
  OperationPageOutput,
  OperationProblemsOutput,
  UndoOutput,
} from '../../../shared/core/operations-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { Route, RouteRequest } from '../../platform/http/route.ts'
import { startBulk } from './bulk/start-bulk.ts'
import { cancelOperation } from './cancel-operation.ts'
import { getOperation, listOperations } from './list-operations.ts'
import { listProblems } from './operation-problems.ts'
import { undoOperation } from './undo/undo-operation.ts'

const tag = 'Operations'
const ofOperation = z.object({ id: z.uuid() })
const PageQuery = z
  .object({ cursor: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) })
  .strict()

const UndoQuery = z.object({ record: z.uuid().optional() }).strict()

/** What changed many records at once: how far it is, what it could not do, and the way back. */
export const operationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/operations',
    tag,
    summary: 'List bulk changes, imports and undos, newest first',
    description: 'Your own; everyone’s with the permission `operations.undo`.',
    query: PageQuery,
    success: { status: 200, body: OperationPageOutput },
    handler: (ctx, { query }) => listOperations(ctx, query as z.infer<typeof PageQuery>),
  },
  {
    method: 'POST',
    path: '/records/:object/bulk',
    tag: 'Records',
    summary: 'Change all records of a filter, or of a list of ids',
    description:
      'Updates, deletes, restores or (with the permission `records.purge`) purges from the bin, as one operation that can be undone as one. Up to 200 records at once (200), more in the background (202): follow it at /operations/{id}.',
    params: z.object({ object: z.string().regex(namePattern) }),
    body: BulkInput,
    success: { status: 200, body: OperationOutput },
    handler: bulk,
  },
  {
    method: 'GET',
    path: '/operations/:id',
    tag,
    summary: 'How far an operation is, and whether it can be undone',
    params: ofOperation,
    success: { status: 200, body: OperationOutput },
    handler: (ctx, { params }) => getOperation(ctx, params.id!),
  },
  {
    method: 'GET',
    path: '/operations/:id/problems',
    tag,
    summary: 'The records an operation left as they were, and why',
    params: ofOperation,
    query: PageQuery,
    success: { status: 200, body: OperationProblemsOutput },
    handler: problems,
  },
  {
    method: 'POST',
    path: '/operations/:id/undo',
    tag,
    summary: 'Take back what an operation changed',
    description:
      'Every answer that changed records names its operation in the history. What somebody changed since is left as it is and told. With `record` only what it did to that one is taken back, and the rest can be undone as before. Up to 200 changes are taken back at once (200), more in the background (202).',
    params: ofOperation,
    query: UndoQuery,
    success: { status: 200, body: UndoOutput },
    handler: undo,
  },
  {
    method: 'POST',
    path: '/operations/:id/cancel',
    tag,
    summary: 'Stop a running operation after the piece at hand',
    params: ofOperation,
    success: { status: 200, body: OperationOutput },
    handler: (ctx, { params }) => cancelOperation(ctx, params.id!),
  },
]

async function undo(ctx: Context, { params, query, reply }: RouteRequest) {
  const { record } = query as z.infer<typeof UndoQuery>
  const outcome = await undoOperation(ctx, params.id!, record)
  if (outcome.status === 'running') reply.code(202)
  return outcome
}

async function bulk(ctx: Context, { params, body, reply }: RouteRequest) {
  const operation = await startBulk(ctx, params.object!, body as BulkRequest)
  if (operation.finishedAt === null) reply.code(202)
  return operation
}

async function problems(ctx: Context, { params, query }: RouteRequest) {
  await getOperation(ctx, params.id!)
  const { cursor, limit } = query as z.infer<typeof PageQuery>
  return listProblems(ctx, params.id!, { after: cursor, limit })
}
