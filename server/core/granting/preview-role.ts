import type { RolePreview, RolePreviewInput } from '../../../shared/core/access-contract.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../shared/core/records.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { mayGrant } from '../access/may-grant.ts'
import { memberAccess } from '../access/resolve-access.ts'
import { seesNoMore } from '../access/sees-no-more.ts'
import { listRecords, recordsById } from '../records/index.ts'

/**
 * How many records of each object a member would see with a role as it is written here, saved or not,
 * beside how many the asking member sees. Refuses a role that allows more than one's own, and a member who
 * would see more with it than oneself.
 */
export async function previewRole(ctx: Context, { role, memberId }: RolePreviewInput): Promise<RolePreview> {
  const asked = { ...role, key: 'preview' } as Parameters<typeof mayGrant>[1]
  if (!mayGrant(ctx.access, asked)) throw aboveOwn()
  const member = (await recordsById(ctx, 'member', [memberId])).get(memberId)
  if (member === undefined) {
    throw new AppError('not-found', 'members.not-found', 'There is no such member in this workspace.')
  }
  const as = { metadata: ctx.metadata, roles: new Map(), memberId, role: asked }
  const access = await memberAccess(ctx.db, as)
  if (!(await seesNoMore(ctx, access))) throw aboveOwn()
  const theirs: Context = { ...ctx, access }
  const objects = [...ctx.metadata.objects.values()].filter((object) => object.deletedAt === undefined)
  const seen: RolePreview['objects'] = []
  for (const object of objects) {
    seen.push({
      objectId: object.id,
      seen: await countSeen(theirs, object),
      all: await countSeen(ctx, object),
    })
  }
  return { objects: seen }
}

async function countSeen(ctx: Context, object: ObjectDefinition): Promise<RecordCount> {
  if (ctx.access.object(object.id).read === 'none') return { value: 0, exact: true }
  const { page } = await listRecords(ctx, object.name, { limit: 1, fields: [], count: true })
  return page.count ?? { value: 0, exact: true }
}

function aboveOwn(): AppError {
  return new AppError(
    'forbidden',
    'access.above-own',
    'With this role the member would see or do more than you. Ask an administrator.',
  )
}
