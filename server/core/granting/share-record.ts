import type { ShareInput, ShareOutput } from '../../../shared/core/access-contract.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { visibleRecords } from '../access/visible-records.ts'
import { bumpRevision } from '../bump-revision.ts'
import { getRecord, readableObject, recordsById } from '../records/index.ts'

export interface SharedRecord {
  object: string
  id: string
}

/**
 * Shows a record to a member, or to a team and the teams below it. Needs the right to change the record;
 * sharing it again with the same replaces the level. Emits access.shared.
 */
export async function shareRecord(ctx: Context, of: SharedRecord, input: ShareInput): Promise<ShareOutput> {
  const who = {
    memberId: 'memberId' in input ? input.memberId : null,
    teamId: 'teamId' in input ? input.teamId : null,
  }
  return ctx.transaction(async (tx) => {
    const object = await getChangeable(tx, of)
    await refuseUnknown(tx, who)
    await removeShares(tx, of.id, who)
    const share: ShareOutput = {
      id: newId(),
      ...who,
      level: input.level,
      createdAt: tx.now().toISOString(),
      createdBy: tx.access.memberId,
    }
    await tx.db.run(sql`
      insert into ${tx.db.table('share')}
        (id, object_id, record_id, member_id, team_id, level, created_at, created_by)
      values (${share.id}, ${object.id}, ${of.id}, ${who.memberId}, ${who.teamId}, ${share.level},
        ${share.createdAt}, ${share.createdBy})`)
    await bumpRevision(tx, 'access')
    const payload = { shareId: share.id, ...who, level: share.level }
    tx.emit({ kind: 'access.shared', objectId: object.id, recordId: of.id, payload })
    return share
  })
}

/** With whom a record is shared, for whoever may see it. */
export async function listShares(ctx: Context, of: SharedRecord): Promise<ShareOutput[]> {
  await getRecord(ctx, of.object, of.id, { fields: [] })
  const objectId = readableObject(ctx, of.object).id
  return ctx.db.query<ShareOutput>(sql`
    select id, member_id as "memberId", team_id as "teamId", level, created_at as "createdAt",
      created_by as "createdBy"
    from ${ctx.db.table('share')} where record_id = ${of.id} and object_id = ${objectId} order by id`)
}

/** Ends a share. Emits access.unshared. */
export async function unshareRecord(ctx: Context, of: SharedRecord, shareId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const object = await getChangeable(tx, of)
    const [ended] = await tx.db.query<{ memberId: string | null; teamId: string | null }>(sql`
      delete from ${tx.db.table('share')}
      where id = ${shareId} and record_id = ${of.id} and object_id = ${object.id}
      returning member_id as "memberId", team_id as "teamId"`)
    if (ended === undefined) {
      throw new AppError(
        'not-found',
        'access.share-not-found',
        'The record is not shared in this way any more.',
      )
    }
    await bumpRevision(tx, 'access')
    tx.emit({ kind: 'access.unshared', objectId: object.id, recordId: of.id, payload: { shareId, ...ended } })
  })
}

/** The object of a record that the actor may change; invisible is not found, visible alone forbidden. */
async function getChangeable(tx: Transaction, of: SharedRecord): Promise<ObjectDefinition> {
  await getRecord(tx, of.object, of.id, { fields: [] })
  const object = readableObject(tx, of.object)
  const changeable = visibleRecords(tx, object, 'update', 'r') ?? sql`true`
  const [row] = await tx.db.rows(sql`
    select 1 from ${tx.db.table(object.table)} r
    where ${identifier('r', 'id')} = ${of.id}::uuid and (${changeable}) for no key update`)
  if (row !== undefined) return object
  throw new AppError(
    'forbidden',
    'access.not-yours-to-share',
    'Only who may change a record may share it. Ask its owner.',
  )
}

async function refuseUnknown(
  tx: Transaction,
  who: { memberId: string | null; teamId: string | null },
): Promise<void> {
  const [name, id] =
    who.memberId === null ? (['team', who.teamId] as const) : (['member', who.memberId] as const)
  const found = (await recordsById(tx, name, [id!])).get(id!)
  if (found !== undefined && found.deletedAt === null) return
  const path = `${name}Id`
  throw new AppError('invalid', 'access.unknown-share', `There is no such ${name} in this workspace.`, {
    details: [{ path, code: 'access.unknown-share' }],
  })
}

async function removeShares(
  tx: Transaction,
  recordId: string,
  who: { memberId: string | null; teamId: string | null },
): Promise<void> {
  await tx.db.run(sql`
    delete from ${tx.db.table('share')} where record_id = ${recordId}
      and (member_id = ${who.memberId}::uuid or team_id = ${who.teamId}::uuid)`)
}
