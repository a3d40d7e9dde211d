import { liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import type { SqlContext } from '../fields/field-type.ts'
import { serverFieldTypes } from '../fields/index.ts'
import { indexesOf } from './indexes-of.ts'
import { createIndex, createTable } from './table-statements.ts'

/** Makes an object's table with all its columns and indexes. For a table that has no rows yet. */
export async function createRecordTable(
  db: WorkspaceDatabase,
  object: ObjectDefinition,
  context: SqlContext,
): Promise<void> {
  const columns = liveFields(object).flatMap((field) => serverFieldTypes[field.type].columns(field))
  await db.run(createTable(db, object.table, columns))
  for (const index of indexesOf(object, context)) await db.run(createIndex(db, index, 'at once'))
}
