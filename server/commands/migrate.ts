import type { Command } from 'commander'
import { bringUpToDate } from '../bring-up-to-date.ts'
import { openInstallation } from '../open-installation.ts'
import { type CommandRuntime, withRuntime } from './with-runtime.ts'

export function migrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date (serve does it too, when it starts)')
    .option('--dry-run', 'only list what would run')
    .action((options: { dryRun?: boolean }) =>
      withRuntime((runtime) => report(runtime, options.dryRun === true), { migrated: false }),
    )
}

async function report({ config, pool, log }: CommandRuntime, dryRun: boolean): Promise<void> {
  const installation = openInstallation(config, { pool, log, committed: () => {} })
  const lines = await bringUpToDate(installation, { dryRun })
  const heading = dryRun ? 'Would run' : 'Ran'
  console.log(lines.length === 0 ? 'Everything is up to date.' : `${heading}:\n${lines.join('\n')}`)
}
