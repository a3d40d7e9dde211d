import { z } from 'zod'
import { scopes } from './access.ts'

const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,49}$/)
const definitionId = z.string().min(1).max(100)

const ObjectPermissions = z.strictObject({
  create: z.boolean(),
  read: z.enum(scopes),
  update: z.enum(scopes),
  delete: z.enum(scopes),
  fields: z.record(definitionId, z.enum(['hidden', 'readOnly'])).optional(),
})

/** POST /roles: a role without what only the product may say of it. */
export const RoleInput = z.strictObject({
  key,
  name: z.string().trim().min(1).max(100),
  description: z.string().max(1_000).optional(),
  defaults: ObjectPermissions,
  objects: z.record(definitionId, ObjectPermissions),
  permissions: z.array(z.string().max(100)).max(500),
})
export type RoleInput = z.infer<typeof RoleInput>

/** PUT /roles/{key}: the whole role again; its key stays. */
export const RoleChange = RoleInput.omit({ key: true })
export type RoleChange = z.infer<typeof RoleChange>

export const RoleOutput = RoleInput.extend({ administrator: z.boolean().optional(), members: z.int() })

export const PermissionOutput = z.strictObject({
  key: z.string(),
  label: z.object({ en: z.string() }).catchall(z.string()),
})

/** POST /records/{object}/{id}/shares: with one member, or with a team and the teams below it. */
export const ShareInput = z.union([
  z.strictObject({ memberId: z.uuid(), level: z.enum(['read', 'update']) }),
  z.strictObject({ teamId: z.uuid(), level: z.enum(['read', 'update']) }),
])
export type ShareInput = z.infer<typeof ShareInput>

export const ShareOutput = z.strictObject({
  id: z.uuid(),
  memberId: z.uuid().nullable(),
  teamId: z.uuid().nullable(),
  level: z.enum(['read', 'update']),
  createdAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
})
export type ShareOutput = z.infer<typeof ShareOutput>
