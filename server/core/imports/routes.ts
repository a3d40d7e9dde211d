import { z } from 'zod'
import {
  ImportOutput,
  ImportPlanInput,
  ImportsOutput,
  ImportsQuery,
  ImportTableInput,
} from '../../../shared/core/imports-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import type { Installation } from '../installation.ts'
import type { HouseRoute } from '../installation-route.ts'
import { cancelImport, changePlan, startDryRun, startImport } from './change-import.ts'
import { changeTable, draftImport } from './draft-import.ts'
import { listImports } from './list-imports.ts'
import { receiveFiles } from './receive-files.ts'
import { loadImport } from './stored-import.ts'
import { wireImport } from './wire-import.ts'

const ofImport = z.object({ id: z.uuid() })
const ofTable = z.object({ id: z.uuid(), table: z.coerce.number().int().min(0).max(1_000) })
const common = { tag: 'Imports', permission: 'records.import' } as const
const changed = { ...common, success: { status: 200, body: ImportOutput } } as const
const accepted = { ...common, success: { status: 202, body: ImportOutput } } as const

/** Imports: from files to a plan, from a plan to records. */
export const importRoutes: readonly HouseRoute[] = [
  {
    ...common,
    method: 'POST',
    path: '/imports',
    summary: 'Upload files to import',
    description:
      'Multipart, one or more files. Answers with a draft: what the files hold, and a plan guessed from it. With the fields `plan` (JSON, as for PUT /imports/{id}/plan) and `start` (true) it begins at once.',
    bodyType: 'multipart',
    success: { status: 201, body: ImportOutput },
    handler: upload,
  },
  {
    ...common,
    method: 'GET',
    path: '/imports',
    summary: 'List imports, newest first',
    query: ImportsQuery,
    success: { status: 200, body: ImportsOutput },
    handler: (_, ctx, { query }) => listImports(ctx, query as z.infer<typeof ImportsQuery>),
  },
  {
    ...changed,
    method: 'GET',
    path: '/imports/:id',
    summary: 'Get an import: its tables, plan and progress',
    params: ofImport,
    handler: async (_, ctx, { params }) => wireImport(await loadImport(ctx, params.id!)),
  },
  {
    ...changed,
    method: 'PUT',
    path: '/imports/:id/plan',
    summary: 'Change the plan of an import',
    params: ofImport,
    body: ImportPlanInput,
    handler: async (_, ctx, { params, body }) =>
      wireImport(await changePlan(ctx, params.id!, body as ImportPlanInput)),
  },
  {
    ...changed,
    method: 'PATCH',
    path: '/imports/:id/tables/:table',
    summary: 'Read a table another way, or as another object',
    description: 'Its columns are looked at and guessed again, and its part of the plan with them.',
    params: ofTable,
    body: ImportTableInput,
    handler: async ({ files }, ctx, { params, body }) =>
      wireImport(
        await changeTable(
          ctx,
          files,
          { id: params.id!, table: Number(params.table) },
          body as ImportTableInput,
        ),
      ),
  },
  {
    ...accepted,
    method: 'POST',
    path: '/imports/:id/dry-run',
    summary: 'Try an import without writing anything',
    params: ofImport,
    handler: async (_, ctx, { params }) => wireImport(await startDryRun(ctx, params.id!)),
  },
  {
    ...accepted,
    method: 'POST',
    path: '/imports/:id/start',
    summary: 'Start an import',
    params: ofImport,
    handler: async (_, ctx, { params }) => wireImport(await startImport(ctx, params.id!)),
  },
  {
    ...changed,
    method: 'POST',
    path: '/imports/:id/cancel',
    summary: 'Cancel an import or its dry run; what was written stays',
    params: ofImport,
    handler: async (_, ctx, { params }) => wireImport(await cancelImport(ctx, params.id!)),
  },
]

async function upload({ files }: Installation, ctx: Context, request: RouteRequest) {
  const received = await receiveFiles(files, request)
  const draft = await draftImport(ctx, files, received)
  return wireImport(received.start ? await startImport(ctx, draft.id) : draft)
}
