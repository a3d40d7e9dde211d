import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { recordLimits } from '../../../../shared/core/records.ts'
import { sayDone, sayProblem, showToast } from '../../../platform/ui/toast-store.ts'
import { patchRecord } from '../record-cache.ts'
import { refreshTimelines } from '../timeline/timelines-in-memory.ts'
import { isHeld } from './held-edits.ts'
import {
  isUnsent,
  type QueuedEdit,
  queuedEditOf,
  queuedEdits,
  setEditAside,
  settleQueuedEdit,
} from './queued-edits.ts'
import { refuseQueuedEdit } from './refuse-queued.ts'
import { saveRecord } from './save-record.ts'
import type { SendScene } from './send-scene.ts'
import { sendTogether } from './send-together.ts'
import { openWaiting } from './waiting-store.ts'

/** Sends every waiting edit, those of one object together. False: there is nobody to send them to, or one waits on. */
export async function sendEdits(scene: SendScene): Promise<boolean> {
  const waiting = queuedEdits().filter(({ record, why }) => why === undefined && !isHeld(record.id))
  for (const [name, edits] of Map.groupBy(waiting, ({ object }) => object)) {
    const object = scene.objects.get(name)
    if (!object) setAside(scene, edits)
    else if (!(await sendOf(scene, object, edits))) return false
  }
  return queuedEdits().every(({ why }) => why !== undefined)
}

/** Of what its person may not see any more: nothing could be asked about it or shown, so it is kept and told. */
function setAside({ t }: SendScene, edits: readonly QueuedEdit[]): void {
  for (const { record } of edits) setEditAside(record.id, t('outOfSight'))
  showToast({ text: t('outOfSight'), tone: 'problem', more: { text: t('showThem'), act: openWaiting } })
}

async function sendOf(scene: SendScene, object: ObjectDefinition, edits: QueuedEdit[]): Promise<boolean> {
  const [first] = edits
  const some = edits.slice(0, recordLimits.batch)
  try {
    if (edits.length === 1 && first) await sendOne(scene, object, first)
    else await sendTogether(scene, object, some)
  } catch (error) {
    if (isUnsent(error)) return false
    // What was written before a question about the others broke off is not among them.
    const left = some.filter(({ record }) => queuedEditOf(record.id) !== undefined)
    for (const edit of left) refuseQueuedEdit(edit, scene.sentence(error))
    sayProblem(`${left[0]?.record.title ?? ''}: ${scene.sentence(error)}`)
  }
  void scene.queries.invalidateQueries({ queryKey: ['records', object.name] })
  const rest = edits.slice(recordLimits.batch)
  return rest.length === 0 || sendOf(scene, object, rest)
}

async function sendOne(
  { t, queries, wayBack }: SendScene,
  object: ObjectDefinition,
  edit: QueuedEdit,
): Promise<void> {
  const { record, related, operationId } = await saveRecord(object, edit)
  settleQueuedEdit(edit)
  patchRecord(queries, object.name, record.id, { values: record, related })
  if (object.seenWith !== undefined) void refreshTimelines(queries)
  sayDone(t('sentNow', { name: record.title }), wayBack(operationId))
}
