import { createHash } from 'node:crypto'
import { to as copyTo } from 'pg-copy-streams'
import { translateDatabaseError } from '../database/database-errors.ts'
import type { Connection } from '../database/pool.ts'
import { identifier, sql } from '../database/sql.ts'
import { copiedColumns } from './definition-statements.ts'
import { partNames, type TableDefinition, type TableSummary } from './definitions.ts'
import type { ArchiveWriter } from './write-archive.ts'

const partBytes = 4 << 20

/** Writes the rows of one table, as this connection's snapshot sees them, in parts of a few megabytes. */
export async function copyOut(
  connection: Connection,
  archive: ArchiveWriter,
  { schema, table, told }: { schema: string; table: TableDefinition; told: (bytes: number) => void },
): Promise<TableSummary> {
  const digest = createHash('sha256')
  const place = { schema, name: table.name }
  let bytes = 0
  let part = 0
  const write = async (content: Buffer) => {
    digest.update(content)
    bytes += content.length
    await archive.add(partNames.rows(place, ++part), content)
    told(bytes)
  }
  const rows = await eachPart(connection, place, table, write)
  return { ...place, rows, bytes, sha256: digest.digest('hex') }
}

async function eachPart(
  connection: Connection,
  { schema, name }: { schema: string; name: string },
  table: TableDefinition,
  write: (content: Buffer) => Promise<void>,
): Promise<number> {
  const { text } = sql`copy ${identifier(schema, name)} (${copiedColumns(table)}) to stdout`.compile()
  const stream = connection.copy(copyTo(text))
  let waiting: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      waiting.push(chunk)
      size += chunk.length
      if (size < partBytes) continue
      await write(Buffer.concat(waiting))
      waiting = []
      size = 0
    }
  } catch (error) {
    throw translateDatabaseError(error, text)
  }
  if (size > 0) await write(Buffer.concat(waiting))
  // The count comes after the last row; an answer to another question comes after both.
  await connection.rows(sql`select 1`)
  return stream.rowCount
}
