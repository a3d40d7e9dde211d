import { z } from 'zod'
import { nameInput } from '../platform/name-input.ts'
import { scopes } from './access.ts'
import { namePattern } from './metadata.ts'
import { SavedOutput } from './saved-contract.ts'

const key = z.string().regex(namePattern)
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
  name: nameInput(100),
  description: z.string().max(1_000).optional(),
  defaults: ObjectPermissions,
  objects: z.record(definitionId, ObjectPermissions),
  permissions: z.array(z.string().max(100)).max(500),
})
export type RoleInput = z.infer<typeof RoleInput>

/** PUT /roles/{key}: the whole role again; its key stays. */
export const RoleChange = RoleInput.omit({ key: true })
export type RoleChange = z.infer<typeof RoleChange>

const localizedText = z.object({ en: z.string() }).catchall(z.string())

export const RoleOutput = RoleInput.extend({
  administrator: z.boolean().optional(),
  members: z.int(),
})

/** GET /roles. */
export const RolesOutput = z.strictObject({
  roles: z.array(RoleOutput),
  labels: z.record(key, localizedText).meta({
    description:
      'By role: what it is called in every language, which for a name somebody gave is that name in each.',
  }),
  saves: z.record(key, z.object(SavedOutput)).meta({ description: 'By role: which save of it stands.' }),
})
export type RolesOutput = z.infer<typeof RolesOutput>

export const PermissionOutput = z.strictObject({
  key: z.string(),
  label: localizedText,
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

const count = z.strictObject({ value: z.number(), exact: z.boolean() })

/** POST /roles/preview: a role as it is written, saved or not, and the member to see with it. */
export const RolePreviewInput = z.strictObject({ role: RoleChange, memberId: z.uuid() })
export type RolePreviewInput = z.infer<typeof RolePreviewInput>

/** By object: what the member would see, beside what the asking member sees. */
export const RolePreview = z.strictObject({
  objects: z.array(z.strictObject({ objectId: z.string(), seen: count, all: count })),
})
export type RolePreview = z.infer<typeof RolePreview>

/**
 * GET /records/{object}/{id}/viewers: who sees a record for which reason, and whether they may change it.
 * `people` names the first of them, or nobody where the asking member does not see members.
 */
export const Viewers = z.strictObject({
  viewers: z.array(
    z.strictObject({
      why: z.enum(['owner', 'role', 'team']),
      role: z.string().nullable(),
      level: z.enum(['read', 'update']),
      people: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
      count: z.int(),
    }),
  ),
})
export type Viewers = z.infer<typeof Viewers>

/** GET /records/{object}/{id}/viewers/{memberId}: whether one member sees a record, and what that comes from. */
export const WhyVisible = z.strictObject({
  sees: z.boolean(),
  changes: z.boolean(),
  hasAccess: z.boolean(),
  role: z.string(),
  scope: z.enum(scopes),
  changeScope: z.enum(scopes),
  isOwner: z.boolean(),
  isOwnersTeam: z
    .boolean()
    .meta({ description: 'The owner is in the member’s team or one below it, or is the member.' }),
  isSeenWithAnother: z
    .boolean()
    .meta({ description: 'A note or file: who sees the record it is about sees it too.' }),
  shares: z.array(z.strictObject({ teamId: z.uuid().nullable(), level: z.enum(['read', 'update']) })),
})
export type WhyVisible = z.infer<typeof WhyVisible>
