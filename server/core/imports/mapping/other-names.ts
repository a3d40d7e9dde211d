import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { fewRecords } from '../../records/index.ts'

/** Another name of a record, as files of other languages write it. */
export interface OtherName {
  text: string
  id: string
  title: string
}

/** What an object's records are called besides their titles, where a module knows it and the actor sees them all. */
export async function otherNames(ctx: Context, object: ObjectDefinition): Promise<OtherName[]> {
  const namers = (ctx.rules.get(object.id) ?? []).flatMap(({ alsoCalled }) => alsoCalled ?? [])
  if (namers.length === 0 || ctx.access.object(object.id).read !== 'all') return []
  const records = await fewRecords(ctx, object.name)
  return records.flatMap((record) =>
    namers.flatMap((namesOf) =>
      namesOf(record).map((text) => ({ text, id: record.id, title: record.title })),
    ),
  )
}

/** Of records that go by one name, those that are meant where nothing more is said, as modules know it. */
export async function meantFirst(ctx: Context, object: ObjectDefinition): Promise<Set<string>> {
  const asked = (ctx.rules.get(object.id) ?? []).flatMap((rule) => rule.meantFirst?.(ctx) ?? [])
  return new Set((await Promise.all(asked)).flat())
}
