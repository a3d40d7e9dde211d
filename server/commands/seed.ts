import type { Command } from 'commander'
import { AppError } from '../../shared/platform/errors.ts'
import { openContext } from '../core/workspaces/open-context.ts'
import { openInstallation } from '../open-installation.ts'
import { chooseWorkspace } from './options/choose-workspace.ts'
import { seedSize } from './seed/seed-sizes.ts'
import { seedWorkspace } from './seed/seed-workspace.ts'
import { withRuntime } from './with-runtime.ts'

interface Options {
  size: string
  workspace?: string
}

export function seed(program: Command): void {
  program
    .command('seed')
    .description('fill an empty workspace with made-up companies, people and deals, and years of history')
    .option('--size <size>', 'number of people: 10k, 100k, 1m or any other', '10k')
    .option('--workspace <workspace>', 'key, id or name; needed when there are several')
    .action(run)
}

async function run(options: Options): Promise<void> {
  const size = seedSize(options.size)
  if (size === null) {
    throw new AppError('invalid', 'seed.size', 'Give a size such as 10k, 100k or 1m, from 10 to 100m people.')
  }
  const begun = Date.now()
  await withRuntime(async ({ pool, config, log }) => {
    const installation = openInstallation(config, { log, pool, committed: () => {} })
    const workspace = await chooseWorkspace(installation, options.workspace)
    const ctx = await openContext(installation, workspace, { kind: 'system', reason: 'seed' })
    await seedWorkspace(ctx, pool, size, progress())
  })
  console.log(
    `Seeded ${size.contacts} people, ${size.companies} companies and ${size.deals} deals in ${seconds(begun)} s.`,
  )
}

/** Says what is being done, at most once a second. */
function progress() {
  let last = 0
  let what = ''
  return (now: string, done: number, total: number): void => {
    if (now === what && Date.now() - last < 1_000) return
    last = Date.now()
    what = now
    console.error(`${now}: ${done} of ${total}`)
  }
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1_000).toFixed(0)
}
