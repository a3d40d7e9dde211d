import type { Command } from 'commander'
import { readConfig } from '../platform/config.ts'
import { runUntilStopped } from './serve.ts'

export function worker(program: Command): void {
  program
    .command('worker')
    .description('do background work only, beside a process that serves')
    .action(() => runUntilStopped({ ...readConfig(), role: 'worker' }))
}
