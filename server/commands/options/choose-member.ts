import { AppError } from '../../../shared/platform/errors.ts'
import { normalEmail } from '../../core/members/identities/identity.ts'
import { getMember } from '../../core/members/member-records.ts'
import { listRecords } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'
import { globalTable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The id of the member with this e-mail address (of the record, or to sign in with) or id; refuses none and several. */
export async function chooseMember(ctx: Context, wanted: string): Promise<string> {
  if (uuid.test(wanted)) return (await getMember(ctx, wanted)).id
  const email = normalEmail(wanted)
  const { records } = await listRecords(ctx, 'member', {
    filter: { field: 'email', op: 'eq', value: email },
    limit: 2,
  })
  const found = new Set([...records.map((record) => record.id), ...(await signingInAs(ctx, email))])
  const [id, ...others] = found
  if (id !== undefined && others.length === 0) return id
  const sentence =
    id === undefined
      ? `There is no member with the e-mail address ${wanted} in ${ctx.workspace.name}.`
      : `Several members have the e-mail address ${wanted}. Give the member's id instead.`
  throw new AppError('not-found', 'members.not-found', sentence)
}

async function signingInAs(ctx: Context, email: string): Promise<string[]> {
  const rows = await ctx.db.query<{ id: string }>(sql`
    select m.member_id as id from ${globalTable('membership')} m
    join ${globalTable('identity')} i on i.id = m.identity_id
    where m.workspace_id = ${ctx.workspace.id} and i.email = ${email}`)
  return rows.map((row) => row.id)
}
