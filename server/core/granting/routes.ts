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
  WhyVisible,
} from '../../../shared/core/access-contract.ts'
import { namePattern } from '../../../shared/core/metadata.ts'
import { permissionsOf } from '../access/permissions.ts'
import type { Installation } from '../installation.ts'
import { type HouseRoute, route } from '../route.ts'
import { expectedVersion, tagged } from '../version-tag.ts'
import { changeRole, createRole, deleteRole, listRoles } from './change-role.ts'
import { listViewers } from './list-viewers.ts'
import { previewRole } from './preview-role.ts'
import { listShares, shareRecord, unshareRecord } from './share-record.ts'
import { whyVisible } from './why-visible.ts'

const key = z.string().regex(namePattern)
const ofRole = z.object({ key })
const ofRecord = z.object({ object: key, id: z.uuid() })
const permission = 'members.manage'
const Role = RoleOutput.omit({ members: true })

/** Roles, the verbs they may hold, and records shown to someone in particular. */
export const grantingRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/roles',
    tag: 'Roles',
    summary: 'List roles and how many hold them',
    permission,
    answer: RolesOutput,
    handler: (ctx) => listRoles(ctx),
  }),
  route({
    method: 'GET',
    path: '/permissions',
    tag: 'Roles',
    summary: 'List the verbs a role may hold',
    permission,
    answer: z.strictObject({ permissions: z.array(PermissionOutput) }),
    handler: async (_ctx, _request, installation) => ({
      permissions: permissionsOf(installation.modules).map(({ key, label }) => ({ key, label })),
    }),
  }),
  route({
    method: 'POST',
    path: '/roles',
    tag: 'Roles',
    summary: 'Make a role',
    permission,
    body: RoleInput,
    status: 201,
    answer: Role,
    versioned: true,
    handler: async (ctx, request, installation) => {
      const saved = await createRole(ctx, request.body, known(installation))
      return tagged(request, saved.version, saved.role)
    },
  }),
  route({
    method: 'POST',
    path: '/roles/preview',
    tag: 'Roles',
    summary: 'Count what a member would see with a role',
    description: 'The role as it is written in the request; nothing is saved.',
    permission,
    asks: true,
    body: RolePreviewInput,
    answer: RolePreview,
    handler: (ctx, { body }) => previewRole(ctx, body),
  }),
  route({
    method: 'PUT',
    path: '/roles/:key',
    tag: 'Roles',
    summary: 'Change a role',
    description: 'Takes the whole role. Holds for all who have it at once.',
    permission,
    params: ofRole,
    body: RoleChange,
    answer: Role,
    versioned: true,
    handler: async (ctx, request, installation) => {
      const { params, body } = request
      const change = { ...body, key: params.key }
      const { version } = expectedVersion(request)
      const saved = await changeRole(ctx, change, known(installation), version)
      return tagged(request, saved.version, saved.role)
    },
  }),
  route({
    method: 'DELETE',
    path: '/roles/:key',
    tag: 'Roles',
    summary: 'Remove a role nobody holds',
    permission,
    params: ofRole,
    versioned: true,
    handler: (ctx, request) => deleteRole(ctx, request.params.key, expectedVersion(request).version),
  }),
  route({
    method: 'GET',
    path: '/records/:object/:id/shares',
    tag: 'Sharing',
    summary: 'With whom a record is shared',
    params: ofRecord,
    answer: z.strictObject({ shares: z.array(ShareOutput) }),
    handler: async (ctx, { params }) => ({ shares: await listShares(ctx, params) }),
  }),
  route({
    method: 'GET',
    path: '/records/:object/:id/viewers',
    tag: 'Sharing',
    summary: 'Who sees a record by role and team, and why',
    params: ofRecord,
    answer: Viewers,
    handler: (ctx, { params }) => listViewers(ctx, params),
  }),
  route({
    method: 'GET',
    path: '/records/:object/:id/viewers/:memberId',
    tag: 'Sharing',
    summary: 'Whether one member sees a record, and why',
    params: ofRecord.extend({ memberId: z.uuid() }),
    answer: WhyVisible,
    handler: (ctx, { params }) => whyVisible(ctx, params, params.memberId),
  }),
  route({
    method: 'POST',
    path: '/records/:object/:id/shares',
    tag: 'Sharing',
    summary: 'Share a record with a member or a team',
    params: ofRecord,
    body: ShareInput,
    status: 201,
    answer: ShareOutput,
    handler: (ctx, { params, body }) => shareRecord(ctx, params, body),
  }),
  route({
    method: 'DELETE',
    path: '/records/:object/:id/shares/:shareId',
    tag: 'Sharing',
    summary: 'Stop sharing a record',
    params: ofRecord.extend({ shareId: z.uuid() }),
    handler: (ctx, { params }) => unshareRecord(ctx, params, params.shareId),
  }),
]

function known(installation: Installation): ReadonlySet<string> {
  return new Set<string>(permissionsOf(installation.modules).map((permission) => permission.key))
}
