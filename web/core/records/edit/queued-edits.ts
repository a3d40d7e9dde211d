import { useSyncExternalStore } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { isApiError, isUnreachable } from '../../../platform/api/api-error.ts'
import { keptWriting } from '../../../platform/kept-writing.ts'
import { ownVersion } from './own-versions.ts'

type Values = Record<string, unknown>

/** A record as far as an edit of it needs to know it: which, of which version, and the values it had. */
export type EditedRecord = Pick<RecordValues, 'id' | 'title' | 'version'> & Values

/** Values of a record that could not be sent: the network, the server or the session was not there. */
export interface QueuedEdit {
  object: string
  /** As it was when the person looked. */
  record: EditedRecord
  values: Values
  /** Values that were sent before these and may have arrived, by field: found on the server they are nobody else's. */
  tried?: Record<string, unknown[]>
  /** Why it is not sent, as a sentence: it waits for its person, and for nobody else. */
  why?: string
}

const kept = keptWriting<QueuedEdit>('queued-edits', { join: joined })
const nothing: ReadonlySet<string> = new Set()
const answers = new WeakMap<QueuedEdit, ReadonlySet<string>>()

/** Was there nobody who could have refused or taken it? Then it is sent once more by itself. */
export function isUnsent(error: unknown): boolean {
  return isUnreachable(error) || (isApiError(error) && error.status === 401)
}

/** Keeps an edit until it can be sent; with one of the same record that waits already it becomes one. */
export function queueEdit({ object, record, values }: QueuedEdit): void {
  const waiting = kept.get(record.id)
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, record[name] ?? null]))
  const { id, title, version } = record
  const edit = { object, record: { ...before, id, title, version }, values }
  kept.set(record.id, waiting ? joined(waiting, edit) : edit)
}

/** One edit of two of the same record: what waits is joined by what is written later, in this tab or another. */
export function joined(older: QueuedEdit, newer: QueuedEdit): QueuedEdit {
  const tried = triedBefore(older, newer)
  return {
    object: older.object,
    // What it was before the first of them is what somebody else's value is compared with.
    record: { ...newer.record, ...older.record },
    values: { ...older.values, ...newer.values },
    ...(tried && { tried }),
  }
}

// Only the answer may have been lost, not what was sent.
function triedBefore(older: QueuedEdit, newer: QueuedEdit): QueuedEdit['tried'] {
  const again = Object.keys(newer.values).filter((name) => name in older.values)
  const names = new Set([...again, ...Object.keys(older.tried ?? {}), ...Object.keys(newer.tried ?? {})])
  if (names.size === 0) return undefined
  const of = (name: string) => [
    ...(older.tried?.[name] ?? []),
    ...(again.includes(name) ? [older.values[name]] : []),
    ...(newer.tried?.[name] ?? []),
  ]
  return Object.fromEntries([...names].map((name) => [name, of(name)]))
}

export function queuedEdits(): QueuedEdit[] {
  return kept.entries().map(([, edit]) => edit)
}

// One answer for as long as nothing changes, so that nothing is drawn anew.
let known: readonly QueuedEdit[] | null = null
kept.subscribe(() => {
  known = null
})

/** The same, followed. */
export function useQueuedEdits(): readonly QueuedEdit[] {
  return useSyncExternalStore(kept.subscribe, () => (known ??= queuedEdits()))
}

export function queuedEditOf(recordId: string): QueuedEdit | undefined {
  return kept.get(recordId)
}

/** The same, followed. */
export function useQueuedEditOf(recordId: string): QueuedEdit | undefined {
  return useSyncExternalStore(kept.subscribe, () => kept.get(recordId))
}

/** There is nothing to send any more. */
export function dropQueuedEdit(recordId: string): void {
  kept.delete(recordId)
}

/** It cannot be sent as things are: it stays, with the reason, until its person did something about it. */
export function setEditAside(recordId: string, why: string): void {
  const waiting = kept.get(recordId)
  if (waiting) kept.set(recordId, { ...waiting, why })
}

/** Its person wants it sent once more. */
export function sendEditAgain(recordId: string): void {
  const { why: _, ...waiting } = kept.get(recordId) ?? {}
  if ('record' in waiting) kept.set(recordId, waiting)
}

/**
 * An edit was answered. What was written meanwhile waits on, from the version the answer left the record in, unless
 * somebody else wrote in between: then it is compared with what they wrote.
 */
export function settleQueuedEdit(sent: QueuedEdit): void {
  const waiting = kept.get(sent.record.id)
  if (!waiting) return
  const later = Object.entries(waiting.values).filter(
    ([name, value]) => !(name in sent.values) || !isSame(sent.values[name], value),
  )
  if (later.length === 0) {
    dropQueuedEdit(sent.record.id)
    return
  }
  kept.set(sent.record.id, {
    ...waiting,
    record: { ...waiting.record, version: ownVersion(waiting.record.id, waiting.record.version) },
    values: Object.fromEntries(later),
  })
}

// By what is kept of them: read anew, as the queues of a closed tab are, a list is no longer the list that was sent.
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Newer values of these fields were taken: what waits there is no longer wanted. */
export function dropQueuedValues(recordId: string, names: readonly string[]): void {
  const waiting = kept.get(recordId)
  if (!waiting || !names.some((name) => name in waiting.values)) return
  const left = Object.entries(waiting.values).filter(([name]) => !names.includes(name))
  if (left.length === 0) dropQueuedEdit(recordId)
  else kept.set(recordId, { ...waiting, values: Object.fromEntries(left) })
}

/** A record as it was read, with what waits to be sent in the place of what it would replace. */
export function withQueued<Record extends { id: string }>(record: Record): Record {
  const waiting = kept.get(record.id)
  return waiting ? { ...record, ...waiting.values } : record
}

/** Names of a record's fields whose change waits to be sent. */
export function useWaitingEdits(recordId: string): ReadonlySet<string> {
  return useSyncExternalStore(kept.subscribe, () => {
    const edit = kept.get(recordId)
    if (edit === undefined) return nothing
    const known = answers.get(edit) ?? new Set(Object.keys(edit.values))
    answers.set(edit, known)
    return known
  })
}
