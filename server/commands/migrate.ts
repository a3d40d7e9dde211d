import type { Command } from 'commander'
import { migrateGlobal, migrateWorkspaces } from '../platform/database/migrate.ts'
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

async function report({ pool }: CommandRuntime, dryRun: boolean): Promise<void> {
  const lines = (await migrateGlobal(pool, { dryRun })).map((name) => `global: ${name}`)
  const byWorkspace = await migrateWorkspaces(pool, { dryRun })
  for (const [key, names] of byWorkspace) lines.push(...names.map((name) => `workspace ${key}: ${name}`))
  const heading = dryRun ? 'Would run' : 'Ran'
  console.log(lines.length === 0 ? 'Everything is up to date.' : `${heading}:\n${lines.join('\n')}`)
}
