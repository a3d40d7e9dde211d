import { basename } from 'node:path'
import type { OneRecord } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { recordRights } from '../access/record-rights.ts'
import { describeTargets, readableRecord, writeRecords } from '../records/index.ts'
import type { UploadedFile } from './receive-upload.ts'

interface NewFile {
  file: UploadedFile
  about: { object: string; id: string }[]
}

/**
 * Keeps a received content and makes its record. What the actor may say (name, what it is about) passes the
 * ordinary checks, before anything is kept; what the product measured (size, checksum, type) is written with
 * it, in the one event whose undo puts the file into the bin and leaves it whole.
 */
export async function createFile(
  ctx: Context,
  store: FileStore,
  { file, about }: NewFile,
): Promise<OneRecord> {
  const said = { name: basename(file.name), about }
  await ctx.transaction((tx) =>
    writeRecords(tx, fileObject(tx), [{ action: 'create', values: said }], {
      onRefusal: 'stop',
      trial: true,
    }),
  )
  const { hash, size } = await store.keep(file)
  const values = { ...said, mediaType: file.mediaType, hash, size }
  return ctx.transaction(async (tx) => {
    const object = fileObject(tx)
    const [made] = await writeRecords(tx, object, [{ action: 'create', values }], {
      onRefusal: 'stop',
      trusted: true,
    })
    if (made?.status !== 'created') throw new Error('a checked file is made')
    const targets = about.flatMap((one) => {
      const target = tx.metadata.objects.get(one.object)
      return target === undefined ? [] : [{ id: one.id, objectId: target.id }]
    })
    const record = readableRecord(tx, object, made.record)
    const youMay = await recordRights(tx, object, record.id)
    return { record: { ...record, youMay }, related: await describeTargets(tx, targets) }
  })
}

function fileObject({ metadata }: Pick<Context, 'metadata'>) {
  return metadata.objects.get('file')!
}
