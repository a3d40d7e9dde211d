import { isApiError } from '../../../platform/api/api-error.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { deleteRecord, readRecord } from '../../record-requests.ts'
import { askWhose } from '../../saves/clash-store.ts'
import { refreshTimelines } from '../timeline/timelines-in-memory.ts'
import { isUnsent } from './queued-edits.ts'
import { dropQueuedRemoval, type QueuedRemoval, queuedRemovals } from './queued-removals.ts'
import type { SendScene } from './send-scene.ts'

/** Removes every record that waits for it. False: there is nobody who could. */
export async function sendRemovals(scene: SendScene): Promise<boolean> {
  for (const [id, removal] of queuedRemovals()) if (!(await sendOne(scene, id, removal))) return false
  return true
}

async function sendOne(scene: SendScene, id: string, removal: QueuedRemoval): Promise<boolean> {
  const { t, queries, sentence } = scene
  const { object } = removal
  const name = removal.title ?? ''
  const readAnew = () => {
    void queries.invalidateQueries({ queryKey: ['records', object] })
    void refreshTimelines(queries)
  }
  try {
    const isWanted = await isStillWanted(scene, id, removal)
    const removed = isWanted ? await deleteRecord(object, id) : null
    dropQueuedRemoval(id)
    if (removed) sayDone(t('removedNow', { name }), scene.wayBack(removed.operationId))
  } catch (error) {
    if (isUnsent(error)) return false
    dropQueuedRemoval(id)
    // Removed by somebody else meanwhile, or by this very person, whose answer was lost.
    const isGone = isApiError(error, 'records.not-found')
    if (!isGone) sayProblem(`${name}: ${sentence(error)}`)
  }
  readAnew()
  return true
}

/** Asks its person where somebody changed the record since they wanted it removed. */
async function isStillWanted({ t }: SendScene, id: string, removal: QueuedRemoval): Promise<boolean> {
  const { record } = await readRecord(removal.object, id)
  if (record.version === removal.version) return true
  const { updatedBy, updatedAt, title } = record
  const line = { key: id, name: removal.title, mine: t('toRemove'), theirs: title }
  return (await askWhose({ updatedBy, updatedAt, lines: [line], isRemoval: true })) === 'mine'
}
