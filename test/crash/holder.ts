import pg from 'pg'
import { openEmbedded } from '../../server/platform/database/embedded/embedded.ts'
import { silentLog } from '../../server/platform/log.ts'

// A program to be killed: runs the database of a folder, says when it answers, and with 'write' says the
// number of every row whose commit was acknowledged; with 'join' it is a command that runs it for a while.

const [dataFolder = '', mode] = process.argv.slice(2)
const join = mode === 'join'
const database = await openEmbedded({ dataFolder, log: silentLog, join }).catch((error: Error) => {
  console.log(JSON.stringify({ refused: error.message }))
  process.exit(1)
})
process.once('SIGTERM', () => void database.close().then(() => process.exit(0)))
console.log(JSON.stringify({ connection: database.connection }))
if (mode === 'write') await write()
else setInterval(() => {}, 60_000)

async function write(): Promise<void> {
  const client = new pg.Client(database.connection)
  await client.connect()
  await client.query('create table if not exists kept (n int primary key)')
  for (let n = 1; ; n++) {
    await client.query('insert into kept values ($1)', [n])
    console.log(JSON.stringify({ written: n }))
  }
}
