import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { loadCurrent } from './write/load-current.ts'

/** Records of one object that are about others, and nothing else. */
interface Attached {
  object: ObjectDefinition
  /** In the bin already, or not. */
  binned: string[]
  live: string[]
}

/**
 * Notes, files and whatever else is about these records and about nothing but what is `leaving`, as far as the
 * actor sees it, without what is leaving itself. Asked before the records go: with them goes the reason why somebody sees what is about them.
 */
export async function attachedRecords(
  tx: Transaction,
  ids: readonly string[],
  leaving: ReadonlySet<string>,
): Promise<Attached[]> {
  const found: Attached[] = []
  for (const object of tx.metadata.objects.values()) {
    const field = findField(object, object.seenWith ?? '')
    if (field === undefined || object.deletedAt !== undefined) continue
    const link = tx.db.table('link')
    const rows = await tx.db.query<{ id: string }>(sql`
      select distinct l.from_id as id from ${link} l
      where l.to_id = any(${ids}::uuid[]) and l.field_id = ${field.id} and not exists (
        select 1 from ${link} other where other.field_id = ${field.id} and other.from_id = l.from_id
          and other.to_id <> all(${[...leaving]}::uuid[]))
      order by 1`)
    const current = [
      ...(
        await loadCurrent(
          tx,
          object,
          rows.flatMap(({ id }) => (leaving.has(id) ? [] : [id])),
          'removal',
        )
      ).values(),
    ]
    const seen = current.filter(({ mayRead }) => mayRead).map(({ record }) => record)
    const idsWhere = (isBinned: boolean) =>
      seen.filter(({ deletedAt }) => (deletedAt !== null) === isBinned).map(({ id }) => id)
    if (seen.length > 0) found.push({ object, binned: idsWhere(true), live: idsWhere(false) })
  }
  return found
}
