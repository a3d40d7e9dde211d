import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import type { ColumnPlan } from '../../../shared/core/imports/import-plan.ts'
import { linkKey } from '../../../shared/core/imports/link-key.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { targetNames } from '../../../shared/core/references.ts'
import type { Transaction } from '../../platform/context.ts'
import { type WriteOutcome, writeRecords } from '../records/index.ts'
import type { BatchWork } from './import-batch.ts'
import { type ImportRow, isImportable, noteProblem, type PartContext, textOf } from './import-row.ts'
import type { LinkIndex } from './link-index.ts'
import { addToIndexes, linkIndex } from './link-indexes.ts'
import { remember } from './trial.ts'

interface Link {
  column: ColumnPlan
  field: FieldDefinition
  target: ObjectDefinition
  by: string | undefined
  createMissing: boolean
}

/**
 * Puts ids in the place of names. A name that is not found is made a record when the plan says so, and a
 * warning otherwise; one that fits several records is a warning. Gives how many records were made.
 */
export async function resolveLinks(
  tx: Transaction,
  object: ObjectDefinition,
  work: BatchWork,
): Promise<number> {
  const rows = work.rows.filter(isImportable)
  let created = 0
  for (const column of work.context.part.columns) {
    const link = linkOf(tx, object, column)
    if (link === null) continue
    const index = await linkIndex(tx, work.indexes, link.target, link.by)
    const texts = rows.map((row) => textOf(row, column))
    await index.prepare(tx, texts)
    if (link.createMissing && link.target.id !== object.id)
      created += await createMissing(tx, link, index, { ...work, texts })
    for (const row of rows)
      resolveCell(row, work.context, link, { index, isSelf: link.target.id === object.id })
  }
  return created
}

function linkOf(tx: Transaction, object: ObjectDefinition, column: ColumnPlan): Link | null {
  if (column.target.kind !== 'link') return null
  const field = findField(object, column.target.field)
  const target = field === undefined ? undefined : tx.metadata.objects.get(targetNames(field)[0] ?? '')
  if (field === undefined || target === undefined) return null
  return { column, field, target, by: column.target.by, createMissing: column.target.createMissing === true }
}

async function createMissing(
  tx: Transaction,
  link: Link,
  index: LinkIndex,
  { texts, indexes, trial }: BatchWork & { texts: readonly string[] },
): Promise<number> {
  // Names that differ in case and spaces only are one: each that was made is found by the next.
  const missing = new Map<string, string>()
  for (const text of texts)
    if (text !== '' && index.find(text) === null) missing.set(linkKey(text) || text, text)
  const named = [...missing.values()]
  if (named.length === 0) return 0
  const writes = named.map((text) => ({ action: 'create' as const, values: valuesOf(tx, link, text) }))
  const outcomes: WriteOutcome[] = await writeRecords(tx, link.target, writes, {
    onRefusal: 'collect',
    trial: trial !== null,
  })
  if (trial !== null) for (const outcome of outcomes) remember(trial, link.target, outcome)
  await addToIndexes(indexes, link.target, outcomes)
  return outcomes.filter((outcome) => outcome.status === 'created').length
}

function valuesOf(tx: Transaction, { target, by }: Link, text: string): Record<string, unknown> {
  const name = by === undefined || by === 'title' ? target.titleField : by
  const field = findField(target, name)
  const parsed = field === undefined ? null : fieldTypeOf(field).parseText(text, field, tx.values)
  return { [name]: parsed?.ok === true ? parsed.value : text }
}

interface Resolution {
  index: LinkIndex
  /** The object links to itself, so what is not there yet may still come in a later row. */
  isSelf: boolean
}

function resolveCell(row: ImportRow, context: PartContext, link: Link, { index, isSelf }: Resolution): void {
  const text = textOf(row, link.column)
  if (text === '') return
  const found = index.find(text)
  const { column } = link.column
  if (found !== null && found !== 'several') {
    row.values[link.field.name] = link.field.options.many === true ? [found] : found
  } else if (found === null && isSelf) {
    row.postponed.push({ field: link.field.name, text, column })
  } else {
    noteProblem(row, context, { severity: 'warning', column, value: text, ...notMatched(found) })
  }
}

/** What is said of a name that names nothing, or more than one thing. */
export function notMatched(found: 'several' | null) {
  return found === 'several'
    ? { code: 'imports.link-ambiguous', message: 'Several records have this name, so none was linked.' }
    : { code: 'imports.link-not-found', message: 'No record has this name, so none was linked.' }
}
