import type { Context } from '../../platform/context.ts'
import type { Reaction, StoredEvent } from '../../platform/events/event.ts'
import { lockStart, readStart, saveStart } from './start-state.ts'

/** Somebody's own doing: files, sample data and what takes them back move deals too, and nobody learnt it by them. */
const ownDoing: readonly StoredEvent['source'][] = ['app', 'api']

const isMove = ({ objectId, actorId, changes, source }: StoredEvent): boolean =>
  objectId === 'deal' &&
  actorId !== null &&
  ownDoing.includes(source) &&
  changes?.['deal.stage'] !== undefined

/** The first time a member moves a deal to another stage is noted, for good: that step is taken. */
export const firstMove: Reaction<'records.updated'> = {
  on: 'records.updated',
  name: 'start.first-move',
  when: isMove,
  oncePerOperation: true,
  asSystem: true,
  run: (ctx) => noteMove(ctx),
}

async function noteMove(ctx: Context): Promise<void> {
  if ((await readStart(ctx)).hasMoved === true) return
  await ctx.transaction(async (tx) => {
    const state = await lockStart(tx)
    if (state.hasMoved !== true)
      await saveStart(tx, { ...state, hasMoved: true }, { kind: 'start.deal-moved', payload: {} })
  })
}
