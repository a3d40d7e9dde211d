import type { Command } from 'commander'
import { z } from 'zod'
import { apiKeyScopes } from '../../shared/core/api-key-scopes.ts'
import { ApiKeyInput } from '../../shared/core/members-contract.ts'
import type { Installation } from '../core/installation.ts'
import { createApiKey, listApiKeys, revokeApiKey } from '../core/members/api-keys/api-keys.ts'
import type { Context } from '../platform/context.ts'
import { openAsOperator } from './open-as-operator.ts'
import { chooseMember } from './options/choose-member.ts'
import { expiryOption } from './options/expiry-option.ts'
import { readOptions } from './options/read-options.ts'
import { withInstallation } from './with-installation.ts'

interface Options {
  workspace?: string
  json?: boolean
}

interface NewKey extends Options {
  member: string
  name: string
  scopes?: string
  expires?: string
}

const whichWorkspace = 'its key, id or name; not needed where there is only one'

export function apiKey(program: Command): void {
  const keys = program.command('api-key').description('keys with which programs act as a member')
  keys
    .command('create')
    .description('make a key and print it: it is shown this once')
    .requiredOption('--member <member>', 'e-mail address or id of the member it acts as')
    .option('--workspace <workspace>', whichWorkspace)
    .option('--name <name>', 'what it is for', 'command line')
    .option('--scopes <scopes>', `any of ${apiKeyScopes.join(',')} (default: all the member may do)`)
    .option('--expires <when>', 'a date, a time, or days such as 90d (default: never)')
    .option('--json', 'print one JSON object')
    .action(create)
  keys
    .command('list')
    .description('list the keys that work')
    .option('--workspace <workspace>', whichWorkspace)
    .option('--json', 'print one JSON array')
    .action(list)
  keys
    .command('revoke')
    .description('end a key at once')
    .argument('<id>', 'id of the key, as list shows it')
    .option('--workspace <workspace>', whichWorkspace)
    .action(revoke)
}

async function create(options: NewKey): Promise<void> {
  await inWorkspace(options, async (ctx) => {
    const memberId = await chooseMember(ctx, options.member)
    const input = readOptions(
      ApiKeyInput,
      {
        name: options.name,
        memberId,
        scopes: options.scopes?.split(',').map((scope) => scope.trim()) ?? [],
        expiresAt: expiryOption(options.expires, ctx.now()),
      },
      { name: '--name', ...Object.fromEntries(apiKeyScopes.map((_, at) => [`scopes.${at}`, '--scopes'])) },
    )
    const { apiKey: made, key } = await createApiKey(ctx, input)
    if (options.json === true) return console.log(JSON.stringify({ key, ...made }))
    // Alone on standard output, so that a script can take it as it is.
    console.log(key)
    const until = made.expiresAt === null ? 'until it is revoked' : `until ${made.expiresAt}`
    process.stderr.write(`Key ${made.id} acts as ${options.member} ${until}. It is shown this once.\n`)
  })
}

async function list(options: Options): Promise<void> {
  await inWorkspace(options, async (ctx, installation) => {
    const found = await listApiKeys(installation, ctx)
    if (options.json === true) return console.log(JSON.stringify(found))
    for (const { id, hint, memberId, scopes, expiresAt, usedAt, lapsed, name } of found) {
      const until = lapsed === null ? (expiresAt ?? 'never') : `lapsed (${lapsed})`
      const limits = [scopes.join(',') || 'all', until, usedAt ?? 'unused']
      console.log([id, `${hint}…`, memberId, ...limits, name].join('\t'))
    }
  })
}

async function revoke(id: string, options: Options): Promise<void> {
  const known = readOptions(z.uuid(), id, { '': 'The id' })
  await inWorkspace(options, (ctx) => revokeApiKey(ctx, known))
}

function inWorkspace(
  options: Options,
  body: (ctx: Context, installation: Installation) => Promise<void>,
): Promise<void> {
  return withInstallation(async (installation) =>
    body(await openAsOperator(installation, options.workspace), installation),
  )
}
