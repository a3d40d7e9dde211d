import type { Command } from 'commander'
import { z } from 'zod'
import { listFailedJobs, retryFailedJob, retryFailedJobs } from '../platform/jobs/failed-jobs.ts'
import { readOptions } from './options/read-options.ts'
import { withRuntime } from './with-runtime.ts'

interface Options {
  json?: boolean
}

export function jobs(program: Command): void {
  const given = program
    .command('jobs')
    .description('list background jobs that were given up, and why')
    .option('--json', 'print one JSON array')
    .action(list)
  given
    .command('retry')
    .description('put jobs that were given up back in the queue')
    .argument('[id]', 'id of the job, as the list shows it')
    .option('--all', 'every job of the list')
    .action(retry)
}

async function list(options: Options): Promise<void> {
  const failed = await withRuntime(({ pool }) => listFailedJobs(pool))
  if (options.json === true) return console.log(JSON.stringify(failed))
  if (failed.length === 0) process.stderr.write('No job was given up.\n')
  for (const { id, failedAt, workspace, name, attempts, message } of failed) {
    console.log([id, failedAt, workspace ?? '', name, attempts, message].join('\t'))
  }
}

async function retry(id: string | undefined, options: { all?: boolean }, command: Command): Promise<void> {
  if ((id === undefined) !== (options.all === true)) {
    command.error('error: say which job, by its id, or --all')
  }
  if (id === undefined) {
    const count = await withRuntime(({ pool }) => retryFailedJobs(pool))
    process.stderr.write(`Back in the queue: ${count}.\n`)
    return
  }
  const known = readOptions(z.uuid(), id, { '': 'The id' })
  await withRuntime(({ pool }) => retryFailedJob(pool, known))
}
