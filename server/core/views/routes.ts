import { z } from 'zod'
import {
  LayoutInput,
  LayoutOutput,
  NewViewInput,
  ViewChangeInput,
  ViewOutput,
  ViewsOutput,
} from '../../../shared/core/views-contract.ts'
import type { Route } from '../../platform/http/route.ts'
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

export const viewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/views',
    tag: 'Views',
    summary: 'List saved views, shared ones and one’s own',
    query: z.object({ object: z.string().max(100).optional() }),
    success: { status: 200, body: ViewsOutput },
    handler: async (ctx, { query }) => ({ views: await listViews(ctx, query.object as string | undefined) }),
  },
  {
    method: 'POST',
    path: '/views',
    tag: 'Views',
    summary: 'Save a view',
    body: NewViewInput,
    success: { status: 201, body: ViewOutput },
    handler: (ctx, { body }) => createView(ctx, body as NewViewInput),
  },
  {
    method: 'PATCH',
    path: '/views/:id',
    tag: 'Views',
    summary: 'Change a view',
    params: ofView,
    body: ViewChangeInput,
    success: { status: 200, body: ViewOutput },
    handler: (ctx, { params, body }) => updateView(ctx, params.id!, body as ViewChangeInput),
  },
  {
    method: 'DELETE',
    path: '/views/:id',
    tag: 'Views',
    summary: 'Delete a view',
    params: ofView,
    success: { status: 204 },
    handler: (ctx, { params }) => deleteView(ctx, params.id!),
  },
  {
    method: 'GET',
    path: '/layouts/:object',
    tag: 'Layouts',
    summary: 'How record pages of an object are laid out',
    params: ofObject,
    query: ForRole,
    success: { status: 200, body: LayoutOutput },
    handler: (ctx, { params, query }) =>
      readLayout(ctx, params.object!, ctx.access.can('metadata.manage') ? asText(query.role) : undefined),
  },
  {
    method: 'PUT',
    path: '/layouts/:object',
    tag: 'Layouts',
    summary: 'Lay out record pages of an object',
    permission: 'metadata.manage',
    params: ofObject,
    query: ForRole,
    body: LayoutInput,
    success: { status: 200, body: LayoutOutput },
    handler: (ctx, { params, query, body }) =>
      saveLayout(ctx, params.object!, asText(query.role) ?? '', body as LayoutInput),
  },
  {
    method: 'DELETE',
    path: '/layouts/:object',
    tag: 'Layouts',
    summary: 'Lay out record pages of an object as its definition suggests again',
    permission: 'metadata.manage',
    params: ofObject,
    query: ForRole,
    success: { status: 200, body: LayoutOutput },
    handler: (ctx, { params, query }) => resetLayout(ctx, params.object!, asText(query.role) ?? ''),
  },
]

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
