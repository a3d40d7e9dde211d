import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { identifier, join, raw, sql } from '../../platform/database/sql.ts'
import type { SqlContext } from '../fields/field-type.ts'
import { serverFieldTypes } from '../fields/index.ts'
import { indexesOf } from './indexes-of.ts'
import { systemColumns } from './record-table.ts'

/** Makes an object's table with all its columns and indexes. For a table that has no rows yet. */
export async function createRecordTable(
  db: WorkspaceDatabase,
  object: ObjectDefinition,
  context: SqlContext,
): Promise<void> {
  const own = object.fields.flatMap((field) => serverFieldTypes[field.type].columns(field))
  const columns = [...systemColumns, ...own].map(({ name, type }) => sql`${identifier(name)} ${raw(type)}`)
  const primaryKey = identifier(`${object.table.slice(0, 40)}_pk`)
  await db.run(sql`
    create table ${db.table(object.table)} (${join(columns)}, constraint ${primaryKey} primary key (id))`)
  for (const index of indexesOf(object, context)) {
    const unique = index.unique ? raw('unique ') : raw('')
    await db.run(sql`
      create ${unique}index ${identifier(index.name)} on ${db.table(index.table)}
      using ${raw(index.method)} (${raw(index.keys)}) where ${raw(index.where)}`)
  }
}
