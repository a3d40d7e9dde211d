import { z } from 'zod'
import type { Context } from '../../server/platform/context.ts'
import { createPool } from '../../server/platform/database/pool.ts'
import { workspaceJob } from '../../server/platform/jobs/job.ts'
import { Worker } from '../../server/platform/jobs/worker.ts'
import { silentLog } from '../../server/platform/log.ts'
import { given, say } from './child-program.ts'

// Takes the job "tests.hang" and never ends it; SIGTERM stops it as the program would be.
const pool = createPool(given.connection, { size: 6 })
const hang = workspaceJob({
  name: 'tests.hang',
  payload: z.object({}),
  run: async (_ctx, _payload, run) => {
    say({ began: true })
    await new Promise((resolve) => {
      run.signal.addEventListener('abort', resolve)
      setInterval(() => {}, 60_000)
    })
    run.checkpoint()
  },
})
const worker = new Worker(
  { pool, now: () => new Date() },
  { jobs: [hang], openContext: async () => ({}) as Context, log: silentLog, watchMs: 100 },
)
await worker.ready
process.once('SIGTERM', async () => {
  await worker.stop()
  await pool.close()
  process.exit(0)
})
say({ works: true })
