import { z } from 'zod'
import { namePattern } from '../../../shared/core/metadata.ts'
import {
  BulkInput,
  OperationOutput,
  OperationPageOutput,
  OperationProblemsOutput,
  UndoOutput,
} from '../../../shared/core/operations-contract.ts'
import { type HouseRoute, route } from '../route.ts'
import { startBulk } from './bulk/start-bulk.ts'
import { cancelOperation } from './cancel-operation.ts'
import { getOperation, listOperations } from './list-operations.ts'
import { listProblems } from './operation-problems.ts'
import { problemsFile } from './problems-file.ts'
import { undoOperation } from './undo/undo-operation.ts'

const tag = 'Operations'
const ofOperation = z.object({ id: z.uuid() })
const PageQuery = z
  .object({ cursor: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) })
  .strict()

const UndoQuery = z.object({ record: z.uuid().optional() }).strict()

/** What changed many records at once: how far it is, what it could not do, and the way back. */
export const operationRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/operations',
    tag,
    summary: 'List bulk changes, imports and undos, newest first',
    description: 'Your own; everyone’s with the permission `operations.undo`.',
    query: PageQuery,
    answer: OperationPageOutput,
    handler: (ctx, { query }) => listOperations(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/records/:object/bulk',
    tag: 'Records',
    summary: 'Change all records of a filter, or of a list of ids',
    description:
      'Updates (sets, or with `add` and `remove` changes fields that hold several values), deletes, restores or (with the permission `records.purge`) purges from the bin, as one operation that can be undone as one. Up to 200 records at once (200), more in the background (202): follow it at /operations/{id}.',
    params: z.object({ object: z.string().regex(namePattern) }),
    body: BulkInput,
    answer: OperationOutput,
    handler: async (ctx, { params, body, reply }) => {
      const operation = await startBulk(ctx, params.object, body)
      if (operation.finishedAt === null) reply.code(202)
      return operation
    },
  }),
  route({
    method: 'GET',
    path: '/operations/:id',
    tag,
    summary: 'How far an operation is, and whether it can be undone',
    params: ofOperation,
    answer: OperationOutput,
    handler: (ctx, { params }) => getOperation(ctx, params.id),
  }),
  route({
    method: 'GET',
    path: '/operations/:id/problems',
    tag,
    summary: 'The records an operation left as they were, and why',
    params: ofOperation,
    query: PageQuery,
    answer: OperationProblemsOutput,
    handler: async (ctx, { params, query }) => {
      await getOperation(ctx, params.id)
      return listProblems(ctx, params.id, { after: query.cursor, limit: query.limit })
    },
  }),
  route({
    method: 'GET',
    path: '/operations/:id/problems.csv',
    tag,
    summary: 'The same as a file',
    params: ofOperation,
    contentType: 'text/csv; charset=utf-8',
    handler: async (ctx, { params, reply, signal }) => {
      await getOperation(ctx, params.id)
      reply.header('content-disposition', 'attachment; filename="problems.csv"')
      return problemsFile(ctx, params.id, signal)
    },
  }),
  route({
    method: 'POST',
    path: '/operations/:id/undo',
    tag,
    summary: 'Take back what an operation changed',
    description:
      'Every answer that changed records names its operation in the history. What somebody changed since is left as it is and told. With `record` only what it did to that one is taken back, and the rest can be undone as before. Up to 200 changes are taken back at once (200), more in the background (202).',
    params: ofOperation,
    query: UndoQuery,
    answer: UndoOutput,
    handler: async (ctx, { params, query, reply }) => {
      const outcome = await undoOperation(ctx, params.id, query.record)
      if (outcome.status === 'running') reply.code(202)
      return outcome
    },
  }),
  route({
    method: 'POST',
    path: '/operations/:id/cancel',
    tag,
    summary: 'Stop a running operation after the piece at hand',
    params: ofOperation,
    answer: OperationOutput,
    handler: (ctx, { params }) => cancelOperation(ctx, params.id),
  }),
]
