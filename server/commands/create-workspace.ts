import type { Command } from 'commander'
import { z } from 'zod'
import { FirstWorkspaceInput } from '../../shared/core/members-contract.ts'
import { languages } from '../../shared/core/metadata.ts'
import { foundWorkspace } from '../core/members/found-workspace.ts'
import { normalEmail } from '../core/members/identities/identity.ts'
import { readOptions } from './options/read-options.ts'
import { secretOption } from './options/secret-option.ts'
import { printMade } from './print-made.ts'
import { withInstallation } from './with-installation.ts'

interface Options {
  name: string
  adminEmail: string
  adminPassword?: string
  adminName?: string
  language: string
  timeZone: string
  currency: string
  country: string
  json?: boolean
}

export function createWorkspace(program: Command): void {
  program
    .command('create-workspace')
    .description('make a workspace and its administrator')
    .requiredOption('--name <name>', 'what the workspace is called')
    .requiredOption('--admin-email <address>', 'whom it is for: a new person, or one known here already')
    .option('--admin-password <password>', 'of a new person; - reads it from standard input')
    .option('--admin-name <name>', 'the administrator’s name (default: the address before the @)')
    .option('--language <language>', `${languages.join(', ')}`, 'en')
    .option('--time-zone <zone>', 'for example Europe/Helsinki or Asia/Shanghai', 'UTC')
    .option('--currency <code>', 'for example EUR or CNY', 'USD')
    .option('--country <code>', 'for example FI or CN: how phone numbers and weeks are read', 'US')
    .option('--json', 'print one JSON object')
    .action(run)
}

async function run(options: Options): Promise<void> {
  const founding = read(options, await secretOption('--admin-password', options.adminPassword))
  const { workspace, memberId } = await withInstallation((installation) =>
    foundWorkspace(installation, founding),
  )
  const { id, key, name } = workspace
  const email = normalEmail(founding.administrator.email)
  printMade({ workspace: key, workspaceId: id, name, memberId, email }, options)
}

const Founding = FirstWorkspaceInput.extend({
  administrator: FirstWorkspaceInput.shape.administrator.extend({
    password: z.string().min(1).max(1_000).nullable(),
  }),
})

function read(options: Options, password: string | null): z.infer<typeof Founding> {
  const { name, language, timeZone, currency, country, adminEmail } = options
  const adminName = options.adminName ?? adminEmail.split('@')[0]
  return readOptions(
    Founding,
    {
      workspace: { name, language, timeZone, currency, country },
      administrator: { name: adminName, email: adminEmail, password, language },
    },
    {
      'workspace.name': '--name',
      'workspace.language': '--language',
      'workspace.timeZone': '--time-zone',
      'workspace.currency': '--currency',
      'workspace.country': '--country',
      'administrator.name': '--admin-name',
      'administrator.email': '--admin-email',
      'administrator.password': '--admin-password',
    },
  )
}
