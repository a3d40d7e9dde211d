import { z } from 'zod'
import {
  PermissionOutput,
  RoleChange,
  RoleInput,
  RoleOutput,
  RolePreview,
  RolePreviewInput,
  RolesOutput,
  ShareInput,
  ShareOutput,
  Viewers,
} from '../../../shared/core/access-contract.ts'
import { namePattern } from '../../../shared/core/metadata.ts'
import type { Installation } from '../installation.ts'
import type { HouseRoute } from '../installation-route.ts'
import { changeRole, createRole, deleteRole, listRoles } from './change-role.ts'
import { listViewers } from './list-viewers.ts'
import { permissionsOf } from './permissions.ts'
import { previewRole } from './preview-role.ts'
import { listShares, shareRecord, unshareRecord } from './share-record.ts'

const key = z.string().regex(namePattern)
const ofRole = z.object({ key })
const ofRecord = z.object({ object: key, id: z.uuid() })
const permission = 'members.manage'
const Role = RoleOutput.omit({ members: true })

/** Roles, the verbs they may hold, and records shown to someone in particular. */
export const accessRoutes: readonly HouseRoute[] = [
  {
    method: 'GET',
    path: '/roles',
    tag: 'Roles',
    summary: 'List roles and how many hold them',
    permission,
    success: { status: 200, body: RolesOutput },
    handler: (_installation, ctx) => listRoles(ctx),
  },
  {
    method: 'GET',
    path: '/permissions',
    tag: 'Roles',
    summary: 'List the verbs a role may hold',
    permission,
    success: { status: 200, body: z.strictObject({ permissions: z.array(PermissionOutput) }) },
    handler: async (installation) => ({ permissions: permissionsOf(installation.modules) }),
  },
  {
    method: 'POST',
    path: '/roles',
    tag: 'Roles',
    summary: 'Make a role',
    permission,
    body: RoleInput,
    success: { status: 201, body: Role },
    handler: (installation, ctx, { body }) => createRole(ctx, body as RoleInput, known(installation)),
  },
  {
    method: 'POST',
    path: '/roles/preview',
    tag: 'Roles',
    summary: 'Count what a member would see with a role',
    description: 'The role as it is written in the request; nothing is saved.',
    permission,
    asks: true,
    body: RolePreviewInput,
    success: { status: 200, body: RolePreview },
    handler: (_installation, ctx, { body }) => previewRole(ctx, body as RolePreviewInput),
  },
  {
    method: 'PUT',
    path: '/roles/:key',
    tag: 'Roles',
    summary: 'Change a role',
    description: 'Takes the whole role. Holds for all who have it at once.',
    permission,
    params: ofRole,
    body: RoleChange,
    success: { status: 200, body: Role },
    handler: (installation, ctx, { params, body }) =>
      changeRole(ctx, { ...(body as RoleChange), key: params.key! }, known(installation)),
  },
  {
    method: 'DELETE',
    path: '/roles/:key',
    tag: 'Roles',
    summary: 'Remove a role nobody holds',
    permission,
    params: ofRole,
    success: { status: 204 },
    handler: (_installation, ctx, { params }) => deleteRole(ctx, params.key!),
  },
  {
    method: 'GET',
    path: '/records/:object/:id/shares',
    tag: 'Sharing',
    summary: 'With whom a record is shared',
    params: ofRecord,
    success: { status: 200, body: z.strictObject({ shares: z.array(ShareOutput) }) },
    handler: async (_installation, ctx, { params }) => ({ shares: await listShares(ctx, record(params)) }),
  },
  {
    method: 'GET',
    path: '/records/:object/:id/viewers',
    tag: 'Sharing',
    summary: 'Who sees a record by role and team, and why',
    params: ofRecord,
    success: { status: 200, body: Viewers },
    handler: (_installation, ctx, { params }) => listViewers(ctx, record(params)),
  },
  {
    method: 'POST',
    path: '/records/:object/:id/shares',
    tag: 'Sharing',
    summary: 'Share a record with a member or a team',
    params: ofRecord,
    body: ShareInput,
    success: { status: 201, body: ShareOutput },
    handler: (_installation, ctx, { params, body }) => shareRecord(ctx, record(params), body as ShareInput),
  },
  {
    method: 'DELETE',
    path: '/records/:object/:id/shares/:shareId',
    tag: 'Sharing',
    summary: 'Stop sharing a record',
    params: ofRecord.extend({ shareId: z.uuid() }),
    success: { status: 204 },
    handler: (_installation, ctx, { params }) => unshareRecord(ctx, record(params), params.shareId!),
  },
]

function record(params: Record<string, string>) {
  return { object: params.object!, id: params.id! }
}

function known(installation: Installation): ReadonlySet<string> {
  return new Set(permissionsOf(installation.modules).map((permission) => permission.key))
}
