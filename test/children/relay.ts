import { createPool } from '../../server/platform/database/pool.ts'
import { startDispatcher } from '../../server/platform/events/dispatcher.ts'
import { silentLog } from '../../server/platform/log.ts'

// Relays events of every workspace until it is killed.
const { connection } = JSON.parse(process.argv[2]!)
const pool = createPool(connection, { size: 4 })
const dispatcher = startDispatcher(
  { pool, now: () => new Date() },
  { reactions: [{ on: 'records.updated', name: 'tests.note', run: async () => {} }], log: silentLog },
)
setInterval(() => void dispatcher.sweep(), 20)
console.log(JSON.stringify({ relays: true }))
