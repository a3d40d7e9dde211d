import { newId } from '../../../../shared/platform/ids.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { ServerModule } from '../../module.ts'
import { writeRecords } from '../../records/index.ts'

/** Writes the records modules bring with objects that have just come: '@name' in values stands for an earlier one's id. */
export async function writeFirstRecords(
  tx: Transaction,
  modules: readonly ServerModule[],
  coming: readonly string[],
): Promise<void> {
  const language = tx.settings.languages[0] ?? 'en'
  const rows = modules
    .flatMap((module) => module.firstRecords?.(language) ?? [])
    .filter((row) => coming.includes(row.object))
  const idOf = new Map(rows.map((row) => [row.name, newId()]))
  for (const row of rows) {
    const values = withIds(row.values, idOf)
    await writeRecords(
      tx,
      // Shipped ids are the names modules say, whatever the object is called here.
      tx.metadata.byId.get(row.object)!,
      [{ action: 'create', id: idOf.get(row.name)!, values }],
      { onRefusal: 'stop', trusted: true },
    )
  }
}

function withIds(
  values: Record<string, unknown>,
  idOf: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, idOf.get(String(value)) ?? value]),
  )
}
