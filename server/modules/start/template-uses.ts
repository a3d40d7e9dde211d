import {
  type FieldDefinition,
  localized,
  type Metadata,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { serverFieldTypes } from '../../core/fields/index.ts'
import { fewRecords, pointedAt } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { identifier, join, sql } from '../../platform/database/sql.ts'
import type { AppliedTemplate } from './start-state.ts'

/** What of a template is in use, as whoever asks calls it: objects with records, fields with values, pipelines with deals. */
export async function usesOf(tx: Transaction, metadata: Metadata, going: AppliedTemplate): Promise<string[]> {
  const { language } = tx.values
  const names: string[] = []
  for (const id of Object.values(going.objects)) {
    const object = metadata.byId.get(id)
    if (object?.deletedAt !== undefined || object === undefined) continue
    if (await hasRecords(tx, object)) names.push(localized(object.pluralLabel, language))
  }
  for (const { objectId, fieldId } of Object.values(going.fields)) {
    const object = metadata.byId.get(objectId)
    const field = object?.fields.find((one) => one.id === fieldId)
    if (object === undefined || field === undefined || field.deletedAt !== undefined) continue
    if (await hasValues(tx, object, field)) names.push(localized(field.label, language))
  }
  const ids = Object.values(going.pipelines)
  const used = await pointedAt(tx, { object: 'deal', field: 'pipeline' }, ids)
  const pipelines = await fewRecords(tx, 'pipeline')
  return [...names, ...pipelines.filter(({ id }) => used.has(id)).map(({ name }) => String(name))]
}

async function hasRecords(tx: Transaction, object: ObjectDefinition): Promise<boolean> {
  const [row] = await tx.db.rows(
    sql`select exists (select 1 from ${tx.db.table(object.table)} where deleted_at is null)`,
  )
  return row?.[0] === true
}

async function hasValues(
  tx: Transaction,
  object: ObjectDefinition,
  field: FieldDefinition,
): Promise<boolean> {
  const columns = serverFieldTypes[field.type].columns(field)
  if (columns.length === 0) return false
  const some = columns.map(({ name }) => sql`${identifier(name)} is not null`)
  const [row] = await tx.db.rows(
    sql`select exists (select 1 from ${tx.db.table(object.table)} where deleted_at is null and (${join(some, ' or ')}))`,
  )
  return row?.[0] === true
}
