import { z } from 'zod'
import type { RecordLayout } from '../../../shared/core/views.ts'
import {
  DeletedViewsOutput,
  LayoutInput,
  LayoutOutput,
  NewViewInput,
  ViewChangeInput,
  ViewOutput,
  ViewsOutput,
} from '../../../shared/core/views-contract.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import { type HouseRoute, route } from '../route.ts'
import { expectedVersion, tagged } from '../version-tag.ts'
import { resetLayout, saveLayout } from './change-layout.ts'
import { createView } from './create-view.ts'
import { deleteView, restoreView } from './delete-view.ts'
import { listDeletedViews } from './list-deleted-views.ts'
import { listViews } from './list-views.ts'
import { readLayout } from './read-layout.ts'
import { updateView } from './update-view.ts'

const ofView = z.object({ id: z.uuid() })
const ofObject = z.object({ object: z.string().max(100) })
/** Whose arrangement: a role's; without it everyone's (to read: the caller's own role's). */
const ForRole = z.object({ role: z.string().max(100).optional() })

export const viewRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/views',
    tag: 'Views',
    summary: 'List saved views, shared ones and one’s own',
    query: z.object({ object: z.string().max(100).optional() }),
    answer: ViewsOutput,
    handler: async (ctx, { query }) => ({ views: await listViews(ctx, query.object) }),
  }),
  route({
    method: 'GET',
    path: '/views/deleted',
    tag: 'Views',
    summary: 'List deleted views that can be taken back',
    description: 'Those deleted last first, at most 200, for a month.',
    query: z.object({ object: z.string().max(100).optional() }),
    answer: DeletedViewsOutput,
    handler: async (ctx, { query }) => ({ views: await listDeletedViews(ctx, query.object) }),
  }),
  route({
    method: 'POST',
    path: '/views',
    tag: 'Views',
    summary: 'Save a view',
    body: NewViewInput,
    status: 201,
    answer: ViewOutput,
    handler: (ctx, { body }) => createView(ctx, body),
  }),
  route({
    method: 'PATCH',
    path: '/views/:id',
    tag: 'Views',
    summary: 'Change a view',
    params: ofView,
    description:
      'What the caller cannot see in a part that is given stays where it was. What is gone (`missing`) leaves a part that is given.',
    body: ViewChangeInput,
    answer: ViewOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const { version } = expectedVersion(request)
      const view = await updateView(ctx, request.params.id, request.body, version)
      return tagged(request, view.version, view)
    },
  }),
  route({
    method: 'DELETE',
    path: '/views/:id',
    tag: 'Views',
    summary: 'Delete a view',
    description: 'It can be restored for a month.',
    params: ofView,
    versioned: true,
    handler: (ctx, request) => deleteView(ctx, request.params.id, expectedVersion(request).version),
  }),
  route({
    method: 'POST',
    path: '/views/:id/restore',
    tag: 'Views',
    summary: 'Take a deleted view back',
    description: 'The same view in its place, with its id.',
    params: ofView,
    answer: ViewOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const view = await restoreView(ctx, request.params.id)
      return tagged(request, view.version, view)
    },
  }),
  route({
    method: 'GET',
    path: '/layouts/:object',
    tag: 'Layouts',
    summary: 'How record pages of an object are laid out',
    params: ofObject,
    query: ForRole,
    answer: LayoutOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const { params, query } = request
      const role = ctx.access.can('metadata.manage') ? query.role : undefined
      return taggedLayout(request, await readLayout(ctx, params.object, role))
    },
  }),
  route({
    method: 'PUT',
    path: '/layouts/:object',
    tag: 'Layouts',
    summary: 'Lay out record pages of an object',
    permission: 'metadata.manage',
    params: ofObject,
    query: ForRole,
    body: LayoutInput,
    answer: LayoutOutput,
    description: 'What the caller cannot see stays where it was.',
    versioned: true,
    handler: async (ctx, request) => {
      const { params, query, body } = request
      const { version } = expectedVersion(request)
      return taggedLayout(request, await saveLayout(ctx, params.object, query.role ?? '', body, version))
    },
  }),
  route({
    method: 'DELETE',
    path: '/layouts/:object',
    tag: 'Layouts',
    summary: 'Lay out record pages of an object as its definition suggests again',
    permission: 'metadata.manage',
    params: ofObject,
    query: ForRole,
    answer: LayoutOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const { params, query } = request
      const { version } = expectedVersion(request)
      return taggedLayout(request, await resetLayout(ctx, params.object, query.role ?? '', version))
    },
  }),
]

function taggedLayout(request: RouteRequest, layout: RecordLayout): RecordLayout {
  return tagged(request, layout.version, layout)
}
