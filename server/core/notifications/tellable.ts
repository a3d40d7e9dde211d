import type { Related } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { readsSome } from '../access/reads-some.ts'
import { describeTargets } from '../records/index.ts'
import type { NotificationRow } from './notification-row.ts'

type About = Pick<NotificationRow, 'objectId' | 'recordId' | 'actorId'>

/**
 * Those of some notifications that may be told to the actor now, with the names they need: none of a record
 * that is not to be seen or in the bin, none of an object the role does not read.
 */
export async function tellable<Row extends About>(
  ctx: Context,
  rows: readonly Row[],
): Promise<{ rows: Row[]; related: Related }> {
  const memberObject = ctx.metadata.objects.get('member')
  const related = await describeTargets(ctx, [
    ...rows.flatMap(({ recordId, objectId }) => (recordId && objectId ? [{ id: recordId, objectId }] : [])),
    ...rows.flatMap(({ actorId }) =>
      actorId && memberObject ? [{ id: actorId, objectId: memberObject.id }] : [],
    ),
  ])
  const isThere = ({ recordId, objectId }: About) => {
    if (objectId === null) return true
    const object = ctx.metadata.byId.get(objectId)
    if (object === undefined || object.deletedAt !== undefined) return false
    if (recordId === null) return readsSome(ctx, objectId)
    const record = related[recordId]
    return record !== undefined && record.restricted !== true && record.deletedAt === undefined
  }
  return { rows: rows.filter(isThere), related }
}
