import { z } from 'zod'
import {
  LayoutInput,
  LayoutOutput,
  NewViewInput,
  ViewChangeInput,
  ViewOutput,
  ViewsOutput,
} from '../../../shared/core/views-contract.ts'
import { type HouseRoute, route } from '../route.ts'
import { resetLayout, saveLayout } from './change-layout.ts'
import { createView } from './create-view.ts'
import { deleteView } from './delete-view.ts'
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
    body: ViewChangeInput,
    answer: ViewOutput,
    handler: (ctx, { params, body }) => updateView(ctx, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: '/views/:id',
    tag: 'Views',
    summary: 'Delete a view',
    params: ofView,
    handler: (ctx, { params }) => deleteView(ctx, params.id),
  }),
  route({
    method: 'GET',
    path: '/layouts/:object',
    tag: 'Layouts',
    summary: 'How record pages of an object are laid out',
    params: ofObject,
    query: ForRole,
    answer: LayoutOutput,
    handler: (ctx, { params, query }) =>
      readLayout(ctx, params.object, ctx.access.can('metadata.manage') ? query.role : undefined),
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
    handler: (ctx, { params, query, body }) => saveLayout(ctx, params.object, query.role ?? '', body),
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
    handler: (ctx, { params, query }) => resetLayout(ctx, params.object, query.role ?? ''),
  }),
]
