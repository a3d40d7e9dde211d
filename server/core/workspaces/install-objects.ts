import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import type { SqlContext } from '../fields/field-type.ts'
import { createRecordTable } from '../metadata/create-record-table.ts'
import { raiseMetadataVersion, storeDefinition } from '../metadata/store-definition.ts'
import type { ServerModule } from '../module.ts'

/** Gives a new workspace the modules' standard objects: definitions, tables and indexes. */
export async function installObjects(
  db: WorkspaceDatabase,
  modules: readonly ServerModule[],
  context: SqlContext,
): Promise<void> {
  for (const object of modules.flatMap((module) => module.objects ?? [])) {
    await storeDefinition(db, object)
    await createRecordTable(db, object, context)
  }
  await raiseMetadataVersion(db)
}
