import { z } from 'zod'
import { importLimits } from '../../../shared/core/imports/import-limits.ts'
import {
  ImportErrorFileQuery,
  ImportOutput,
  ImportPlanInput,
  ImportProblemFilter,
  ImportProblemSummaryOutput,
  ImportProblemsOutput,
  ImportProblemsQuery,
  ImportsOutput,
  ImportsQuery,
  ImportTableInput,
  ImportValuesOutput,
  ImportValuesQuery,
} from '../../../shared/core/imports-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import type { Installation } from '../installation.ts'
import { type HouseRoute, route } from '../route.ts'
import { listImports } from './list-imports.ts'
import { columnValues } from './mapping/column-values.ts'
import { changeTable, draftImport } from './mapping/draft-import.ts'
import { errorFile } from './problems/error-file.ts'
import { listProblems } from './problems/import-problems.ts'
import { summariseProblems } from './problems/summarise-problems.ts'
import { readReceived, receiveFiles } from './receive-files.ts'
import { cancelImport, changePlan, startDryRun, startImport } from './storing/change-import.ts'
import { discardImport } from './storing/discard-import.ts'
import { loadImport } from './storing/stored-import.ts'
import { wireImport } from './wire-import.ts'

const ofImport = z.object({ id: z.uuid() })
const ofTable = z.object({ id: z.uuid(), table: z.coerce.number().int().min(0).max(1_000) })
const common = { tag: 'Imports', permission: 'records.import' } as const
const changed = { ...common, answer: ImportOutput } as const
const accepted = { ...common, status: 202, answer: ImportOutput } as const

/** Imports: from files to a plan, from a plan to records. */
export const importRoutes: readonly HouseRoute[] = [
  route({
    ...common,
    method: 'POST',
    path: '/imports',
    summary: 'Upload files to import',
    description:
      'Multipart, one or more files. Answers with a draft: what the files hold, and a plan guessed from it. With the fields `plan` (JSON, as for PUT /imports/{id}/plan) and `start` (true) it begins at once.',
    bodyType: 'multipart',
    bodyLimit: importLimits.tables * importLimits.fileBytes,
    status: 201,
    answer: ImportOutput,
    receive: (_ctx, request, { files }) => receiveFiles(files, request),
    handler: async (ctx, { body }, { files }) => {
      const received = readReceived(body)
      const draft = await draftImport(ctx, files, received)
      return wireImport(ctx, received.start ? await startImport(ctx, draft.id) : draft)
    },
  }),
  route({
    ...common,
    method: 'GET',
    path: '/imports',
    summary: 'List imports, newest first',
    query: ImportsQuery,
    answer: ImportsOutput,
    handler: (ctx, { query }) => listImports(ctx, query),
  }),
  route({
    ...changed,
    method: 'GET',
    path: '/imports/:id',
    summary: 'Get an import: its tables, plan and progress',
    params: ofImport,
    handler: async (ctx, { params }) => wireImport(ctx, await loadImport(ctx, params.id)),
  }),
  route({
    ...common,
    method: 'DELETE',
    path: '/imports/:id',
    summary: 'Discard a draft',
    params: ofImport,
    handler: (ctx, { params }) => discardImport(ctx, params.id),
  }),
  route({
    ...changed,
    method: 'PUT',
    path: '/imports/:id/plan',
    summary: 'Change the plan of an import',
    params: ofImport,
    body: ImportPlanInput,
    handler: async (ctx, { params, body }) => wireImport(ctx, await changePlan(ctx, params.id, body)),
  }),
  route({
    ...changed,
    method: 'PATCH',
    path: '/imports/:id/tables/:table',
    summary: 'Read a table another way, or as another object',
    description: 'Its columns are looked at and guessed again, and its part of the plan with them.',
    params: ofTable,
    body: ImportTableInput,
    handler: async (ctx, { params, body }, { files }) =>
      wireImport(ctx, await changeTable(ctx, files, { id: params.id, table: params.table }, body)),
  }),
  route({
    ...accepted,
    method: 'POST',
    path: '/imports/:id/dry-run',
    summary: 'Try an import without writing anything',
    params: ofImport,
    handler: async (ctx, { params }) => wireImport(ctx, await startDryRun(ctx, params.id)),
  }),
  route({
    ...accepted,
    method: 'POST',
    path: '/imports/:id/start',
    summary: 'Start an import',
    params: ofImport,
    handler: async (ctx, { params }) => wireImport(ctx, await startImport(ctx, params.id)),
  }),
  route({
    ...changed,
    method: 'POST',
    path: '/imports/:id/cancel',
    summary: 'Cancel an import or its dry run; what was written stays',
    params: ofImport,
    handler: async (ctx, { params }) => wireImport(ctx, await cancelImport(ctx, params.id)),
  }),
  route({
    ...common,
    method: 'GET',
    path: '/imports/:id/problems',
    summary: 'What did not go as the files said, in their order',
    params: ofImport,
    query: ImportProblemsQuery,
    answer: ImportProblemsOutput,
    handler: async (ctx, { params, query }) => listProblems(ctx, await loadImport(ctx, params.id), query),
  }),
  route({
    ...common,
    method: 'GET',
    path: '/imports/:id/problems/summary',
    summary: 'What went wrong how often, by column and value',
    params: ofImport,
    query: ImportProblemFilter,
    answer: ImportProblemSummaryOutput,
    handler: async (ctx, { params, query }) =>
      summariseProblems(ctx, await loadImport(ctx, params.id), query),
  }),
  route({
    ...common,
    method: 'GET',
    path: '/imports/:id/problems.csv',
    summary: 'The rows that were not imported, as they stood, with what was wrong',
    description: 'One table of the import (`part`, 0 where absent). Corrected, it can be imported again.',
    params: ofImport,
    query: ImportErrorFileQuery,
    contentType: 'text/csv; charset=utf-8',
    handler: downloadErrors,
  }),
  route({
    ...common,
    method: 'GET',
    path: '/imports/:id/values',
    summary: 'The different values of a column, and what each is understood as',
    params: ofImport,
    query: ImportValuesQuery,
    answer: ImportValuesOutput,
    handler: async (ctx, { params, query, signal }, { files }) => {
      const { part, column } = query
      return columnValues(ctx, files, await loadImport(ctx, params.id), { part, column, signal })
    },
  }),
]

type ErrorFileRequest = RouteRequest<z.output<typeof ofImport>, z.output<typeof ImportErrorFileQuery>>

async function downloadErrors(
  ctx: Context,
  { params, query, reply }: ErrorFileRequest,
  { files }: Installation,
) {
  const { part = 0, run, all } = query
  const stored = await loadImport(ctx, params.id)
  const table = stored.tables[stored.plan.parts[part]?.table ?? -1]
  const content = await errorFile(ctx, files, stored, {
    part,
    run,
    ...(all !== 'true' && { severity: 'error' }),
  })
  const name = encodeURIComponent(`${(table?.name ?? 'import').replace(/\.\w+$/, '')} – problems.csv`)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${name.replace(/['()]/g, escape)}`)
  return content
}
