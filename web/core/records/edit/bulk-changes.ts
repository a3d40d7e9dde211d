import { MutationObserver, type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { Filter } from '../../../../shared/core/filters.ts'
import { findField, localized, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type BulkRequest, bulkLimits } from '../../../../shared/core/operations.ts'
import {
  type BatchItem,
  type BatchResult,
  type RecordRight,
  recordLimits,
} from '../../../../shared/core/records.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem, showToast } from '../../../platform/ui/toast-store.ts'
import { followOperation } from '../../operations/running/follow-operation.ts'
import { sentOnce } from '../../operations/sent-once.ts'
import { changeMany, queryRecords, writeBatch } from '../../record-requests.ts'
import { dropRecords, knownRecords, refreshRecords } from '../record-cache.ts'
import type { ListQuestion } from '../record-list.ts'
import { recordTexts } from '../record-texts.ts'
import { type BulkScene, useBulkScene } from './bulk-scene.ts'

interface BulkOutcome {
  done: number
  failed: number
  /** All of it was gone through: nobody stopped it, nothing broke off. */
  isWhole: boolean
  /** Why a later piece was not taken, and none behind it sent. */
  refusal?: unknown
  /** The page of bulk changes has it, with what it left and why. */
  isLogged: boolean
  /** The only record it changed, by its name; null of several, and where it is not known. */
  name: string | null
  operationIds: string[]
  /** Those of them that changed something. */
  changedBy: string[]
}

/** Which records: these, or all that a question finds, however many; of those only the ones open to the member. */
export type BulkTarget =
  | { ids: readonly string[] }
  | { filter: Filter; search?: string | undefined; onlyOpenTo?: RecordRight | undefined }

/** What an update writes: whole values, or what is put to and taken out of those of each record. */
type BulkValues = Pick<BulkRequest, 'values' | 'add' | 'remove'>

interface BulkChange extends BulkValues, Pick<BulkRequest, 'action' | 'withAttached'> {
  target: BulkTarget
  /** What the only record of it is called, as far as that is known before. */
  name?: string | null
  /** Called when the server has taken the change, though it may work on it for long. */
  onTaken?: () => void
}

/** Changes values of many records; offers to take all of it back. */
export function useBulkUpdate(object: ObjectDefinition) {
  const scene = useBulkScene(object)
  return (target: BulkTarget, values: BulkValues, onTaken: () => void) =>
    bulkUpdate(scene, target, values, onTaken)
}

/** The same where the code of it comes later than the component that does it. */
export function bulkUpdate(scene: BulkScene, target: BulkTarget, values: BulkValues, onTaken: () => void) {
  const fields = [values.values, values.add, values.remove].flatMap((part) => Object.keys(part ?? {}))
  const say = sayChanged(scene, fields)
  return bulkChange(scene, { action: 'update', target, ...values, onTaken }, say)
}

/** How many were changed; of a single one what. */
function sayChanged({ object, t }: BulkScene, names: readonly string[]): SayDone {
  const labels = names.flatMap((one) => findField(object, one)?.label ?? [])
  const field = listed(
    labels.map((label) => localized(label, t.language)),
    t.language,
  )
  return (count, name) =>
    name === null || field === '' ? t('bulkChanged', { count }) : t('fieldChanged', { field, name })
}

/** Changes records each in its own way as one operation; offers to take all of it back. */
export function bulkItems(
  scene: BulkScene,
  items: readonly (BatchItem & { action: 'update' })[],
  onTaken: () => void,
): Promise<BulkOutcome> {
  const { object, queries, sentence } = scene
  const name = nameOf(queries, object.name, { ids: items.map(({ id }) => id) })
  const say = sayChanged(scene, Object.keys(items[0]?.values ?? {}))
  return new MutationObserver(queries, {
    mutationFn: (wanted: readonly BatchItem[]) => writeItems(object.name, wanted, { onTaken, name }),
    onSuccess: (outcome) => tellOutcome(scene, { outcome, action: 'update', say }),
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => refreshRecords(queries, object.name),
  }).mutate(items)
}

/** Puts many records into the bin. They are gone from the lists at once. */
export function useBulkDelete(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const change = useBulk(object, (count, name) =>
    name === null ? t('bulkDeleted', { count }) : t('deleted', { name }),
  )
  return (target: BulkTarget) => {
    const name = nameOf(queries, object.name, target)
    const putBack = 'ids' in target ? dropRecords(queries, object.name, new Set(target.ids)) : undefined
    return change({ action: 'delete', target, name }).catch((error) => {
      putBack?.()
      throw error
    })
  }
}

/** Takes many records out of the bin. They are gone from it at once. */
export function useBulkRestore(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  return useFromBin(object, 'restore', (count, name) =>
    name === null ? t('bulkRestored', { count }) : t('restored', { name }),
  )
}

/** Deletes many records in the bin for good, and with them what is about nothing else if so wanted. */
export function useBulkPurge(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  return useFromBin(object, 'purge', (count, name) =>
    name === null ? t('bulkPurged', { count }) : t('purgedOne', { name }),
  )
}

function useFromBin(object: ObjectDefinition, action: 'restore' | 'purge', say: SayDone) {
  const queries = useQueryClient()
  const change = useBulk(object, say)
  return (target: BulkTarget, how: Pick<BulkRequest, 'withAttached'> = {}) => {
    const name = nameOf(queries, object.name, target)
    const putBack = 'ids' in target ? dropRecords(queries, object.name, new Set(target.ids)) : undefined
    change({ action, target, name, ...how }).catch(() => putBack?.())
  }
}

/** The ids of everything a question finds, read page by page. */
export async function allIds(object: string, question: ListQuestion): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page = await queryRecords(object, {
      ...question,
      fields: [],
      expand: [],
      limit: recordLimits.page,
      ...(cursor !== null && { cursor }),
    })
    ids.push(...page.records.map((record) => record.id))
    cursor = page.page.next
  } while (cursor !== null)
  return ids
}

/** Says how many it was done with; `name` where it was one. */
type SayDone = (count: number, name: string | null) => string

/** What the only record of a target is called, where a list in memory has it. */
export function nameOf(queries: QueryClient, object: string, target: BulkTarget | undefined): string | null {
  const [id, second] = target && 'ids' in target ? target.ids : []
  if (id === undefined || second !== undefined) return null
  return knownRecords(queries, object, new Set([id])).get(id)?.title || null
}

function useBulk(object: ObjectDefinition, say: SayDone) {
  const scene = useBulkScene(object)
  return (change: BulkChange) => bulkChange(scene, change, say)
}

function bulkChange(scene: BulkScene, change: BulkChange, say: SayDone): Promise<BulkOutcome> {
  const { object, queries, sentence } = scene
  return new MutationObserver(queries, {
    mutationFn: (wanted: BulkChange) => carryOut(object.name, wanted),
    onSuccess: (outcome, { action }) => tellOutcome(scene, { outcome, action, say }),
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => refreshRecords(queries, object.name),
  }).mutate(change)
}

interface Told {
  outcome: BulkOutcome
  action: BulkRequest['action']
  say: SayDone
}

function tellOutcome(scene: BulkScene, { outcome, action, say }: Told): void {
  const { done, failed, isWhole, isLogged, operationIds } = outcome
  const { t, showLog } = scene
  const undo = action === 'purge' ? undefined : scene.wayBack(outcome.changedBy)
  if (failed === 0 && isWhole) {
    sayDone(say(done, done === 1 ? outcome.name : null), undo)
    return
  }
  const operation = operationIds.at(-1)
  showToast({
    text: isWhole ? t('bulkPartly', { done, failed }) : stoppedText(scene, outcome),
    tone: 'problem',
    undo,
    // What a batch left is told at once and has no row of its own in the log.
    more: isLogged && operation ? { text: t('bulkWhy'), act: () => showLog(operation) } : undefined,
  })
}

function stoppedText({ t, sentence }: BulkScene, { done, refusal }: BulkOutcome): string {
  return refusal === undefined
    ? t('bulkStopped', { done })
    : t('bulkStoppedFor', { done, why: sentence(refusal) })
}

/** A page's worth is written while one waits; more goes on in the background and is waited for here. */
async function carryOut(object: string, change: BulkChange): Promise<BulkOutcome> {
  const { action, target, onTaken, name = null, ...more } = change
  if (action === 'delete' && 'ids' in target && target.ids.length <= recordLimits.batch) {
    const items = target.ids.map((id): BatchItem => ({ action, id }))
    return writeItems(object, items, { onTaken, name })
  }
  const { taken, refusal } = await oneByOne(partsOf(target), (part) =>
    sentOnce((key) => changeMany(object, { action, ...part, ...more }, key)),
  )
  onTaken?.()
  const ended = await Promise.all(taken.map(followOperation))
  return {
    isWhole: refusal === undefined && ended.every((one) => one.status === 'done'),
    refusal,
    isLogged: true,
    name: name ?? (ended.length === 1 ? ended[0]?.record?.title : undefined) ?? null,
    done: ended.reduce((sum, one) => sum + one.done, 0),
    failed: ended.reduce((sum, one) => sum + one.failed, 0),
    operationIds: ended.map((one) => one.id),
    changedBy: ended.flatMap((one) => (one.done > 0 ? [one.id] : [])),
  }
}

/** Writes changes as batches, all of which are taken back together. */
async function writeItems(
  object: string,
  items: readonly BatchItem[],
  { onTaken, name }: { onTaken?: (() => void) | undefined; name: string | null },
): Promise<BulkOutcome> {
  const { taken, refusal } = await oneByOne(piecesOf(items, recordLimits.batch), (piece) =>
    sentOnce((key) => writeBatch(object, piece, key)),
  )
  onTaken?.()
  const results = taken.flatMap((one) => one.results)
  const done = results.filter(isDone).length
  return {
    isWhole: refusal === undefined,
    refusal,
    isLogged: false,
    name,
    done,
    failed: results.length - done,
    operationIds: taken.map((one) => one.operationId),
    changedBy: taken.flatMap((one) => (one.results.some(isDone) ? [one.operationId] : [])),
  }
}

function isDone({ status }: BatchResult): boolean {
  return status !== 'failed'
}

/**
 * Sends pieces one after the other, and none behind one that is refused: what went before has happened, and is told
 * and taken back. Throws where nothing went.
 */
async function oneByOne<Piece, Answer>(
  pieces: readonly Piece[],
  send: (piece: Piece) => Promise<Answer>,
): Promise<{ taken: Answer[]; refusal?: unknown }> {
  const taken: Answer[] = []
  try {
    for (const piece of pieces) taken.push(await send(piece))
    return { taken }
  } catch (refusal) {
    if (taken.length === 0) throw refusal
    return { taken, refusal }
  }
}

function piecesOf<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
}

function partsOf(target: BulkTarget): Pick<BulkRequest, 'ids' | 'filter' | 'search' | 'onlyPermitted'>[] {
  if (!('ids' in target)) {
    const { filter, search, onlyOpenTo } = target
    return [{ filter, ...(search !== undefined && { search }), ...(onlyOpenTo && { onlyPermitted: true }) }]
  }
  return piecesOf(target.ids, bulkLimits.ids).map((ids) => ({ ids }))
}
