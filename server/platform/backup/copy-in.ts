import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { translateDatabaseError } from '../database/database-errors.ts'
import type { Connection } from '../database/pool.ts'
import { identifier, sql } from '../database/sql.ts'
import { copiedColumns } from './definition-statements.ts'
import type { TableDefinition } from './definitions.ts'

/** Rows on their way into one table. */
export interface CopyIn {
  write(content: AsyncIterable<Buffer>): Promise<void>
  /** Ends it and gives how many rows there were. */
  end(): Promise<number>
}

/** Begins to fill a table on this connection, which can do nothing else meanwhile. */
export function copyIn(connection: Connection, schema: string, table: TableDefinition): CopyIn {
  const { text } = sql`copy ${identifier(schema, table.name)} (${copiedColumns(table)}) from stdin`.compile()
  const stream = connection.copy(copyFrom(text))
  const done = finished(stream)
  done.catch(() => {})
  const translated = <T>(work: Promise<T>) =>
    Promise.race([work, done.then(() => work)]).catch((error) => {
      throw translateDatabaseError(error, text)
    })
  return {
    write: async (content) => {
      for await (const chunk of content) {
        if (!stream.write(chunk)) await translated(once(stream, 'drain'))
      }
    },
    end: async () => {
      stream.end()
      await translated(done)
      return stream.rowCount
    },
  }
}
