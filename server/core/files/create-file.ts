import type { OneRecord } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { createRecord, describeTargets, readableRecord, writeRecords } from '../records/index.ts'

export interface NewFile {
  name: string
  mediaType: string
  hash: string
  size: number
  about: { object: string; id: string }[]
}

/**
 * Makes the record of a stored content. What the actor may say (name, what it is about) passes the
 * ordinary checks; what the product measured (size, checksum, type) is written by the product.
 */
export function createFile(ctx: Context, file: NewFile): Promise<OneRecord> {
  const { name, mediaType, hash, size, about } = file
  return ctx.transaction(async (tx) => {
    const { record } = await createRecord(tx, 'file', { name, about })
    const object = tx.metadata.objects.get('file')!
    const measured = { action: 'update' as const, id: record.id, values: { mediaType, hash, size } }
    const [outcome] = await writeRecords(tx, object, [measured], { onRefusal: 'stop', trusted: true })
    const stored = outcome?.status === 'updated' ? outcome.record : record
    const targets = about.flatMap((one) => {
      const target = tx.metadata.objects.get(one.object)
      return target === undefined ? [] : [{ id: one.id, objectId: target.id }]
    })
    return { record: readableRecord(tx, object, stored), related: await describeTargets(tx, targets) }
  })
}
