import { findField } from '../../../shared/core/metadata.ts'
import { lockRecords, type RecordChange, type RecordRule, writeRecords } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'

/** A contact has one main company at most: an affiliation that becomes the main one takes that from the other. */
export const oneMainCompany: RecordRule = {
  object: 'affiliation',
  name: 'one-main-company',
  check(_, changes) {
    // Of several in one request the last one is.
    for (const [, ofContact] of Map.groupBy(changes.filter(becomesMain), contactOf))
      for (const { after } of ofContact.slice(0, -1)) after!.isMain = false
  },
  async follow(tx, changes) {
    const becoming = changes.filter(becomesMain)
    if (becoming.length === 0) return
    const affiliation = tx.metadata.byId.get('affiliation')!
    const others = await otherMains(tx, becoming)
    await writeRecords(
      tx,
      affiliation,
      others.map((id) => ({ action: 'update', id, values: { isMain: false } })),
      { onRefusal: 'stop', trusted: true },
    )
  },
}

function contactOf({ after }: RecordChange): string {
  return String(after?.contact)
}

function becomesMain({ action, before, after }: RecordChange): boolean {
  if (after?.isMain !== true || typeof after.contact !== 'string') return false
  return action !== 'update' || before?.isMain !== true || before.contact !== after.contact
}

/** Of two requests at once for one contact, the later one sees what the first made of it. */
async function otherMains(tx: Transaction, becoming: readonly RecordChange[]): Promise<string[]> {
  const { byId } = tx.metadata
  const contacts = becoming.map(contactOf)
  await lockRecords(tx, byId.get('contact')!, contacts)
  const affiliation = byId.get('affiliation')!
  const column = (name: string) => identifier('r', findField(affiliation, name)!.column)
  const rows = await tx.db.rows(sql`
    select r.id from ${tx.db.table(affiliation.table)} r
    where ${column('contact')} = any(${contacts}::uuid[]) and ${column('isMain')} and r.deleted_at is null
      and r.id <> all(${becoming.map(({ id }) => id)}::uuid[]) order by r.id`)
  return rows.map((row) => String(row[0]))
}
