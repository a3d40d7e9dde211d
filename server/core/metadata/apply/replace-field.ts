import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { storeDefinition } from '../store-definition.ts'
import { lockDefinitions, publishDefinitions } from './change-definitions.ts'
import { retryLocked } from './retry-locked.ts'

/**
 * Gives a field the definition that a finished background step earned it, on top of whatever else became
 * of it meanwhile. Does nothing when the field is gone.
 */
export async function replaceField(
  ctx: Context,
  objectId: string,
  fieldId: string,
  replace: (current: FieldDefinition) => FieldDefinition,
): Promise<void> {
  await retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      const metadata = await lockDefinitions(tx, waitShortly)
      await storeReplaced(tx, metadata, { objectId, fieldId, replace })
    }),
  )
}

interface Replacement {
  objectId: string
  fieldId: string
  replace(current: FieldDefinition): FieldDefinition
}

/** The same within a transaction that has locked the definitions. */
export async function storeReplaced(
  tx: Transaction,
  metadata: Metadata,
  { objectId, fieldId, replace }: Replacement,
): Promise<void> {
  const object = metadata.byId.get(objectId)
  if (!object?.fields.some((field) => field.id === fieldId)) return
  const definition: ObjectDefinition = {
    ...object,
    version: (object.version ?? 0) + 1,
    fields: object.fields.map((field) => (field.id === fieldId ? replace(field) : field)),
  }
  await storeDefinition(tx.db, definition)
  await publishDefinitions(tx, metadata, [{ objectId, definition }])
  tx.emit({ kind: 'metadata.changed', objectId, payload: { objectId, steps: ['field-ready'] } })
}
