import { localized } from '../../../../shared/core/metadata.ts'
import { addDays } from '../../../../shared/platform/dates.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import { localDate, startOfDay } from '../../../../shared/platform/time-zones.ts'
import { requireManager } from '../../../core/metadata/index.ts'
import { addOperation, saveOperation } from '../../../core/operations/index.ts'
import { writeRecords } from '../../../core/records/index.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { templateOf } from '../apply-template.ts'
import { lockStart, saveStart } from '../start-state.ts'
import { planSample } from './plan-sample.ts'
import { sampleThere } from './sample-there.ts'
import { sampleTitle } from './sample-title.ts'
import { sampleWorld } from './sample-world.ts'
import type { Timed } from './schedule.ts'

/**
 * Fills a workspace with likely records of a trade, in the language of whoever asks, owned by the members
 * there are and with a history of months: as one operation that removing them takes back. Automation stays
 * quiet. Refuses while sample records are there. Requires `metadata.manage`.
 */
export async function makeSample(ctx: Context, key: string): Promise<{ operationId: string; made: number }> {
  requireManager(ctx)
  const template = templateOf(key)
  const id = newId()
  const under = await ctx.under({ id, kind: 'sample', quiet: true })
  const made = await under.transaction(async (tx) => {
    const state = await lockStart(tx)
    if ((await sampleThere(tx, state)).length > 0)
      throw new AppError(
        'conflict',
        'start.sample-there',
        'Sample data is here already. Remove it first, then make it anew.',
      )
    const steps = planSample(template, await sampleWorld(tx, template))
    const count = steps.reduce(
      (sum, { writes }) => sum + writes.filter(({ action }) => action === 'create').length,
      0,
    )
    await addOperation(tx, {
      id,
      kind: 'sample',
      status: 'done',
      title: localized(sampleTitle, tx.values.language),
      total: count,
      details: { quiet: true },
    })
    for (const step of steps) await writeAt(tx, step)
    await saveOperation(tx, { id, done: count })
    const made = { operationId: id, template: key, at: tx.now().toISOString() }
    await saveStart(tx, { ...state, sample: made }, { kind: 'start.sample-changed', payload: {} })
    return count
  })
  return { operationId: id, made }
}

/** Writes as it would have been written so many days ago, in working hours. */
async function writeAt(tx: Transaction, { daysAgo, object, writes }: Timed): Promise<void> {
  const definition = tx.metadata.objects.get(object)
  if (definition === undefined || writes.length === 0) return
  const then = momentOf(tx, daysAgo)
  const past: Transaction = {
    ...tx,
    now: () => then,
    emit: (event) => tx.emit({ ...event, at: then }),
    transaction: (body) => body(past),
  }
  await writeRecords(past, definition, writes, { onRefusal: 'stop', trusted: true })
}

function momentOf(tx: Transaction, daysAgo: number): Date {
  const now = tx.now()
  if (daysAgo === 0) return now
  const { timeZone } = tx.settings
  const midnight = new Date(startOfDay(addDays(localDate(now, timeZone), -daysAgo), timeZone))
  return new Date(midnight.getTime() + (9 + (daysAgo % 8)) * 3_600_000 + (daysAgo % 6) * 540_000)
}
