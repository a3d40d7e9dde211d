import { type RecordRule, recordsById } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'

const deepest = 50

/** A company cannot be above itself: neither its own parent nor a subsidiary of one of its subsidiaries. */
export const noCircularParents: RecordRule = {
  object: 'company',
  name: 'no-circular-parents',
  async check(tx, changes, refuse) {
    for (const change of changes) {
      const parent = change.after?.parent
      if (typeof parent !== 'string' || parent === change.before?.parent) continue
      if (await isAbove(tx, change.id, parent)) {
        refuse(
          change,
          'customers.circular-parent',
          'A company cannot stand above itself. Choose another parent.',
          'parent',
        )
      }
    }
  },
}

async function isAbove(tx: Transaction, company: string, start: string): Promise<boolean> {
  let next: unknown = start
  for (let steps = 0; steps < deepest && typeof next === 'string'; steps++) {
    if (next === company) return true
    next = (await recordsById(tx, 'company', [next])).get(next)?.parent
  }
  return false
}
