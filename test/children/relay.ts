import { createPool } from '../../server/platform/database/pool.ts'
import { startDispatcher } from '../../server/platform/events/dispatcher.ts'
import { silentLog } from '../../server/platform/log.ts'
import { given, say } from './child-program.ts'

// Relays events of every workspace until it is killed.
const pool = createPool(given.connection, { size: 4 })
const dispatcher = startDispatcher(
  { pool, now: () => new Date() },
  { reactions: [{ on: 'records.updated', name: 'tests.note', run: async () => {} }], log: silentLog },
)
setInterval(() => void dispatcher.sweep(), 20)
say({ relays: true })
