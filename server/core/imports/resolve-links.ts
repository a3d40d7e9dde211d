import type { ColumnPlan } from '../../../shared/core/imports/import-plan.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { targetNames } from '../../../shared/core/references.ts'
import type { Transaction } from '../../platform/context.ts'
import { writeRecords } from '../records/index.ts'
import { type ImportRow, isImportable, noteProblem, type PartContext, textOf } from './import-row.ts'
import { type LinkIndex, loadLinkIndex } from './link-index.ts'

/** The indexes of one import, each loaded when it is first needed and kept up to date with what it creates. */
export type LinkIndexes = Map<string, Promise<LinkIndex>>

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
  work: { context: PartContext; rows: readonly ImportRow[]; indexes: LinkIndexes },
): Promise<number> {
  const rows = work.rows.filter(isImportable)
  let created = 0
  for (const column of work.context.part.columns) {
    const link = linkOf(tx, object, column)
    if (link === null) continue
    const index = await linkIndex(tx, work.indexes, link.target, link.by)
    if (link.createMissing && link.target !== object) created += await createMissing(tx, link, index, rows)
    for (const row of rows)
      resolveCell(row, work.context, link, { index, isSelf: link.target.id === object.id })
  }
  return created
}

/** The index of an object's records by a field, loaded once per import. */
export function linkIndex(
  tx: Transaction,
  indexes: LinkIndexes,
  target: ObjectDefinition,
  by: string | undefined,
): Promise<LinkIndex> {
  const key = `${target.id} ${by ?? 'title'}`
  const known = indexes.get(key) ?? loadLinkIndex(tx, target, by)
  indexes.set(key, known)
  return known
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
  rows: readonly ImportRow[],
): Promise<number> {
  const texts = new Map<string, string>()
  for (const row of rows) {
    const text = textOf(row, link.column)
    if (text !== '' && index.find(text) === null) texts.set(text.toLowerCase(), text)
  }
  const named = [...texts.values()]
  const name = link.by === undefined || link.by === 'title' ? link.target.titleField : link.by
  const writes = named.map((text) => ({ action: 'create' as const, values: { [name]: text } }))
  if (writes.length === 0) return 0
  const outcomes = await writeRecords(tx, link.target, writes, { onRefusal: 'collect' })
  outcomes.forEach((outcome, at) => {
    if (outcome.status === 'created') index.add(named[at]!, outcome.id)
  })
  return outcomes.filter((outcome) => outcome.status === 'created').length
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

export function notMatched(found: 'several' | null) {
  return found === 'several'
    ? { code: 'imports.link-ambiguous', message: 'Several records have this name, so none was linked.' }
    : { code: 'imports.link-not-found', message: 'No record has this name, so none was linked.' }
}
