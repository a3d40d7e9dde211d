import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'node:test'
import { type Queues, queuesVariable } from './queues.ts'
import { endWhatIsShared, shareBetweenFiles } from './shared-by-files.ts'

// Runs the files of one queue, each as a suite, as far as no other process has taken them. When this file ends,
// so does what they shared.

const root = join(import.meta.dirname, '..')
const { folder, queues, processes }: Queues = JSON.parse(process.env[queuesVariable] ?? '')

shareBetweenFiles()
const own = processes.findIndex((_, index) => take(`process-${index}`))
const queue = processes[own] ?? 0
for (const [index, file] of (queues[queue] ?? []).entries())
  if (take(`file-${queue}-${index}`))
    await suite(file, async () => {
      await import(join(root, file))
    })
// Not as a hook of the process: those run as soon as its first file is over.
await endWhatIsShared()

/** Is it this process that takes it? */
function take(name: string): boolean {
  try {
    writeFileSync(join(folder, name), '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
