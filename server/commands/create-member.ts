import type { Command } from 'commander'
import { InvitationInput } from '../../shared/core/members-contract.ts'
import { AppError } from '../../shared/platform/errors.ts'
import { loadRoles } from '../core/access/resolve-access.ts'
import type { Installation } from '../core/installation.ts'
import { addMember } from '../core/members/add-member.ts'
import { normalEmail } from '../core/members/identities/identity.ts'
import { inviteMember } from '../core/members/invitations/invite-member.ts'
import { listRecords } from '../core/records/index.ts'
import type { Context } from '../platform/context.ts'
import { openAsOperator } from './open-as-operator.ts'
import { readOptions } from './options/read-options.ts'
import { secretOption } from './options/secret-option.ts'
import { printMade } from './print-made.ts'
import { withInstallation } from './with-installation.ts'

interface Options {
  workspace?: string
  email: string
  name: string
  role: string
  team?: string
  password?: string
  json?: boolean
}

export function createMember(program: Command): void {
  program
    .command('create-member')
    .description('make a member who can sign in, or an invitation to become one')
    .option('--workspace <workspace>', 'its key, id or name; not needed where there is only one')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'the person’s name')
    .requiredOption('--role <role>', 'key of a role: administrator, manager, salesperson, …')
    .option('--team <team>', 'name of a team')
    .option('--password <password>', 'lets the person in at once; - reads it from standard input')
    .option('--json', 'print one JSON object')
    .action(run)
}

async function run(options: Options): Promise<void> {
  const password = await secretOption('--password', options.password)
  const { email, name, role } = readOptions(
    InvitationInput.required({ name: true }),
    { email: options.email, name: options.name, role: options.role },
    { email: '--email', name: '--name', role: '--role' },
  )
  await withInstallation(async (installation) => {
    const ctx = await openAsOperator(installation, options.workspace)
    await refuseUnknownRole(ctx, role)
    const team = options.team === undefined ? {} : { team: await chooseTeam(ctx, options.team) }
    const made = await enterMember(installation, ctx, { email, name, role, ...team, password })
    printMade({ workspace: ctx.workspace.key, email: normalEmail(email), role, ...made }, options)
  })
}

interface Person {
  email: string
  name: string
  role: string
  team?: string
  password: string | null
}

async function enterMember(installation: Installation, ctx: Context, person: Person): Promise<object> {
  const { password, ...rest } = person
  if (password === null) {
    const { invitation, link, mail } = await inviteMember(installation, ctx, rest)
    return { memberId: invitation.memberId, invitation: link, mail, expiresAt: invitation.expiresAt }
  }
  return addMember(installation, ctx, { ...rest, password, language: ctx.settings.languages[0] ?? 'en' })
}

async function refuseUnknownRole(ctx: Context, key: string): Promise<void> {
  const roles = await loadRoles(ctx.db)
  if (roles.has(key)) return
  const keys = [...roles.keys()].join(', ')
  throw new AppError('invalid', 'members.unknown-role', `There is no role ${key}. The roles are: ${keys}.`)
}

async function chooseTeam(ctx: Context, name: string): Promise<string> {
  const { records } = await listRecords(ctx, 'team', {
    filter: { field: 'name', op: 'eq', value: name },
    limit: 2,
  })
  const [team, other] = records
  if (team !== undefined && other === undefined) return team.id
  const sentence =
    team === undefined
      ? `There is no team ${name}. Make it in the settings under Teams, or leave --team out.`
      : `Several teams are called ${name}. Leave --team out, and choose one in the settings under Members.`
  throw new AppError('not-found', 'members.no-team', sentence)
}
