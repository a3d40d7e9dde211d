import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { WriteOutcome } from '../../records/index.ts'
import { type LinkIndex, openLinkIndex } from './link-index.ts'

/** The indexes of one run, each opened when it is first needed and kept up to date with what it creates. */
export interface LinkIndexes {
  readonly opened: Map<string, OpenedIndex>
}

interface OpenedIndex {
  object: ObjectDefinition
  by: string | undefined
  index: Promise<LinkIndex>
}

/** The index of an object's records by a field (default: the title). */
export function linkIndex(
  tx: Transaction,
  { opened }: LinkIndexes,
  object: ObjectDefinition,
  by: string | undefined,
): Promise<LinkIndex> {
  const key = `${object.id} ${by ?? 'title'}`
  const known = opened.get(key) ?? { object, by, index: openWithAssumed(tx, object, by) }
  opened.set(key, known)
  return known.index
}

/** What was created, or would have been, can be linked to by what follows. */
export async function addToIndexes(
  { opened }: LinkIndexes,
  object: ObjectDefinition,
  outcomes: readonly WriteOutcome[],
): Promise<void> {
  for (const one of opened.values()) {
    if (one.object.id !== object.id) continue
    const index = await one.index
    for (const outcome of outcomes)
      if (outcome.status === 'created') index.add(textOf(object, outcome.record, one.by), outcome.id)
  }
}

async function openWithAssumed(
  tx: Transaction,
  object: ObjectDefinition,
  by: string | undefined,
): Promise<LinkIndex> {
  const index = await openLinkIndex(tx, object, by)
  for (const record of tx.assumed?.values() ?? [])
    if (record.object === object.name) index.add(textOf(object, record, by), record.id)
  return index
}

function textOf(object: ObjectDefinition, record: RecordValues, by: string | undefined): string {
  const field = by === undefined || by === 'title' ? undefined : findField(object, by)
  if (field === undefined) return record.title
  const value = record[field.name] ?? null
  return value === null ? '' : fieldTypeOf(field).formatPlain(value, field)
}
