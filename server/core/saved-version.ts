import type { Saved } from '../../shared/core/saved.ts'
import { AppError } from '../../shared/platform/errors.ts'
import type { Transaction } from '../platform/context.ts'
import { sql } from '../platform/database/sql.ts'

/** Of what nobody saved, or what was put back to how the product has it. */
export const neverSaved: Saved = { version: 0, updatedAt: null, updatedBy: null }

/** By whom and when a save of now is, under its version. */
export function savedNow(tx: Transaction, version: number): Saved & { updatedAt: string } {
  return { version, updatedAt: tx.now().toISOString(), updatedBy: tx.access.memberId }
}

/**
 * Begins a save of what many share: of a view, a page's arrangement, a menu, a role, the settings. Waits for the save
 * before it, so that two never decide on the same state, and gives the version of this one. One counter for all of a
 * workspace, so that no version comes again, not even of what was put back and arranged anew.
 */
export async function beginSave(tx: Transaction): Promise<number> {
  const rows = await tx.db.rows(sql`
    update ${tx.db.table('revision')} set value = value + 1 where name = 'saves' returning value`)
  return Number(rows[0]?.[0])
}

/** Refuses (stale) a save made from another version than the one that stands; `*` and no version always fit. */
export function refuseOutdated(saved: Saved, expected: number | undefined): void {
  if (expected === undefined || expected === saved.version) return
  const { version, updatedAt, updatedBy } = saved
  throw new AppError(
    'stale',
    'saves.changed-meanwhile',
    'Someone saved this after you opened it. Look at what they saved, then save again.',
    { params: { version, updatedBy, updatedAt } },
  )
}
