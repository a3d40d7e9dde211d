import type { Command } from 'commander'
import { startProgram } from '../main.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { openLog } from '../platform/log.ts'
import { stopSignal } from '../platform/stop-signal.ts'

export function serve(program: Command): void {
  program
    .command('serve')
    .description('answer browsers and API, and do background work (KITH_ROLE=serve: without that)')
    .action(() => runUntilStopped(readConfig()))
}

/** Starts the program and keeps it running until it is asked to stop. */
export async function runUntilStopped(config: Config): Promise<void> {
  const log = openLog(config)
  const asked = stopSignal()
  const parts = await startProgram(config, log)
  const reason = await asked
  log.info(`Stopping (${reason})…`)
  await parts.stop()
  log.info('Stopped.')
}
