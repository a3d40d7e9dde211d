import type { NotificationChoice } from '../../../shared/core/notifications.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Installation } from '../installation.ts'
import { writeChoice } from '../member-choices.ts'
import type { NewNotification } from './notify.ts'

const choiceName = 'notificationsOff'

/** Those of some notifications whose member has not chosen to be left alone with their kind. */
export async function whoWants<One extends Pick<NewNotification, 'kind' | 'to'>>(
  tx: Transaction,
  told: readonly One[],
): Promise<One[]> {
  if (told.length === 0) return []
  const members = [...new Set(told.map(({ to }) => to))]
  const rows = await tx.db.query<{ member_id: string; value: string[] }>(sql`
    select member_id, value from ${tx.db.table('member_choice')}
    where name = ${choiceName} and member_id = any(${members}::uuid[])`)
  const off = new Map(rows.map((row) => [row.member_id, new Set(row.value)]))
  return told.filter(({ kind, to }) => off.get(to)?.has(kind) !== true)
}

/** Which kinds there are, in the order of the modules, and whether the actor wants to be told of each. */
export async function notificationChoices(
  ctx: Context,
  installation: Pick<Installation, 'modules'>,
): Promise<NotificationChoice[]> {
  const off = await kindsOff(ctx)
  return kindsOf(installation).map((kind) => ({ kind, inApp: !off.includes(kind) }))
}

/** Chooses whether one is told of a kind. Refuses a kind that no module declares. */
export async function chooseNotification(
  ctx: Context,
  installation: Pick<Installation, 'modules'>,
  { kind, inApp }: NotificationChoice,
): Promise<NotificationChoice[]> {
  if (!kindsOf(installation).includes(kind)) {
    throw new AppError('invalid', 'notifications.unknown-kind', `Nothing is told as "${kind}".`, {
      details: [{ path: 'kind', code: 'notifications.unknown-kind', params: { kind } }],
    })
  }
  await ctx.transaction(async (tx) => {
    const others = (await kindsOff(tx)).filter((one) => one !== kind)
    await writeChoice(tx, choiceName, inApp ? others : [...others, kind])
  })
  return notificationChoices(ctx, installation)
}

async function kindsOff(ctx: Context): Promise<string[]> {
  const rows = await ctx.db.rows(sql`
    select value from ${ctx.db.table('member_choice')}
    where member_id = ${ctx.access.memberId} and name = ${choiceName}`)
  return (rows[0]?.[0] as string[] | undefined) ?? []
}

function kindsOf({ modules }: Pick<Installation, 'modules'>): string[] {
  return modules.flatMap((module): readonly string[] => module.notifications ?? [])
}
