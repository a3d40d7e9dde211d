import type { Command } from 'commander'
import { doctor } from './commands/doctor.ts'
import { migrate } from './commands/migrate.ts'
import { seed } from './commands/seed.ts'
import { serve } from './commands/serve.ts'
import { worker } from './commands/worker.ts'

/** Every command of the command line: each adds itself, in the order help lists them. */
export const commands: readonly ((program: Command) => void)[] = [serve, worker, migrate, seed, doctor]
