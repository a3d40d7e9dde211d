import { ApiError, isApiError } from '../../../platform/api/api-error.ts'
import { randomId } from '../../../platform/api/random-id.ts'
import { sayDone, showToast } from '../../../platform/ui/toast-store.ts'
import { createRecord, writeBatch } from '../../record-requests.ts'
import { createdValues, nameOfNew } from './new-values.ts'
import {
  dropQueuedCreations,
  type QueuedCreations,
  queueCreations,
  queuedCreations,
  refuseQueuedCreations,
} from './queued-creations.ts'
import { isUnsent } from './queued-edits.ts'
import type { SendScene } from './send-scene.ts'
import { setOldAside } from './set-old-aside.ts'
import { openWaiting } from './waiting-store.ts'

/** Makes every new record that waits, in the order they were written. False: there is nobody to send them to. */
export async function sendCreations(scene: SendScene): Promise<boolean> {
  if (setOldAside(scene.t('tooOld')) > 0) tellWith(scene, scene.t('tooOld'))
  for (const [key, creations] of queuedCreations()) {
    if (creations.why !== undefined) continue
    if (!(await sendOne(scene, key, creations))) return false
  }
  return queuedCreations().every(([, { why }]) => why !== undefined)
}

function tellWith({ t }: SendScene, text: string): void {
  showToast({ text, tone: 'problem', more: { text: t('showThem'), act: openWaiting } })
}

async function sendOne(scene: SendScene, key: string, creations: QueuedCreations): Promise<boolean> {
  const { queries, sentence, t } = scene
  const { object } = creations
  const tell = (text: string) => tellWith(scene, text)
  try {
    const made = await make(key, creations, scene)
    dropQueuedCreations(key)
    const of = createdValues(creations).length
    if (made === of) sayDone(t('madeNow', { name: namesOf(scene, creations) }))
    else tell(t('notAllMade', { done: made, failed: of - made }))
  } catch (error) {
    if (isUnsent(error) || isApiError(error, 'http.idempotency-key-in-use')) return false
    // It took effect at the first try; only the answer was lost.
    if (wasMade(error)) dropQueuedCreations(key)
    else {
      const why = sentence(error)
      refuseQueuedCreations(key, why)
      tell(t('notMade', { name: namesOf(scene, creations), why }))
    }
  }
  void queries.invalidateQueries({ queryKey: ['records', object] })
  return true
}

/** Sends them as they were sent the first time, for by its key the server knows the request. */
async function make(key: string, creations: QueuedCreations, { sentence }: SendScene): Promise<number> {
  const { object, items, isBatch } = creations
  const [values] = createdValues(creations)
  if (isBatch !== true && values) {
    await createRecord(object, values, key)
    return 1
  }
  const { results } = await writeBatch(object, items, key)
  let made = 0
  for (const [at, result] of results.entries()) {
    const item = items[at]
    // Cells of records that are there wait by themselves and are asked about there.
    if (item?.action !== 'create') continue
    if (result.status !== 'failed') made += 1
    else {
      const { code, message, details } = result.error
      const why = sentence(new ApiError(422, { code, message, details }))
      queueCreations(randomId(), { object, items: [item], why })
    }
  }
  return made
}

function namesOf({ objects }: SendScene, creations: QueuedCreations): string {
  const names = createdValues(creations).map((values) => nameOfNew(objects.get(creations.object), values))
  return names.filter((name) => name !== '').join(', ')
}

function wasMade(error: unknown): boolean {
  return isApiError(error) && /^http\.idempotency-answer-(forgotten|withheld)$/.test(error.code)
}
