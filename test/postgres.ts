import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../server/platform/database/embedded/embedded.ts'
import type { OpenDatabase } from '../server/platform/database/open-database.ts'
import { silentLog } from '../server/platform/log.ts'

/** Carries the settings of the run's one server from the test runner to each test file. */
export const serverVariable = 'KITH_TEST_SERVER'

// A crash of the machine may cost a test database; everything else behaves as in earnest.
const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** A PostgreSQL of its own in a temporary folder that goes when it is closed. */
export async function startTestServer(): Promise<OpenDatabase> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kith-test-'))
  const server = await openEmbedded({
    dataFolder,
    log: silentLog,
    settings: { ...quick, shared_buffers: '128MB' },
  })
  return {
    ...server,
    close: async () => {
      await server.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
