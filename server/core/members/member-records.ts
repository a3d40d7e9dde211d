import type { RecordValues } from '../../../shared/core/records.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { type RecordWrite, recordsById, writeRecords } from '../records/index.ts'

/** A member of this workspace; refuses (not found) an id that is none's. */
export async function getMember(ctx: Context, id: string): Promise<RecordValues> {
  const member = (await recordsById(ctx, 'member', [id])).get(id)
  if (member !== undefined && member.deletedAt === null) return member
  throw new AppError('not-found', 'members.not-found', 'There is no such member in this workspace.')
}

/** Writes one member for a verb that has checked who may. The rules of members hold all the same. */
export async function writeMember(tx: Transaction, write: RecordWrite): Promise<RecordValues> {
  const object = tx.metadata.objects.get('member')
  if (object === undefined) throw new Error('a workspace has the object member')
  const [outcome] = await writeRecords(tx, object, [write], { onRefusal: 'stop', trusted: true })
  if (outcome === undefined || outcome.status === 'failed') throw new Error('a refusal stops')
  return outcome.record
}
