import type { Command } from 'commander'
import { apiKey } from './commands/api-key.ts'
import { applyTemplate } from './commands/apply-template.ts'
import { backup } from './commands/backup.ts'
import { createMember } from './commands/create-member.ts'
import { createWorkspace } from './commands/create-workspace.ts'
import { doctor } from './commands/doctor.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { jobs } from './commands/jobs.ts'
import { migrate } from './commands/migrate.ts'
import { restore } from './commands/restore.ts'
import { seed } from './commands/seed.ts'
import { serve } from './commands/serve.ts'
import { undo } from './commands/undo.ts'
import { worker } from './commands/worker.ts'

/** Every command of the command line: each adds itself, in the order help lists them. */
export const commands: readonly ((program: Command) => void)[] = [
  serve,
  worker,
  createWorkspace,
  createMember,
  apiKey,
  applyTemplate,
  importCommand,
  exportCommand,
  undo,
  backup,
  restore,
  migrate,
  jobs,
  seed,
  doctor,
]
