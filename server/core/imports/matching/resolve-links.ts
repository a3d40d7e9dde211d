import type { ColumnPlan } from '../../../../shared/core/imports/import-plan.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { BatchWork } from '../running/import-batch.ts'
import { type ImportRow, isImportable, noteProblem, type PartContext, textOf } from '../running/import-row.ts'
import { type FindLinked, finding } from './find-linked.ts'
import { linkIndex } from './link-indexes.ts'
import { keyOf, type Link, makeMissing } from './make-missing.ts'

/**
 * Puts ids in the place of names. A name that is not found is made a record when the plan says so, and a
 * warning otherwise; one that fits several records is a warning. Gives how many records were made, by object.
 */
export async function resolveLinks(
  tx: Transaction,
  object: ObjectDefinition,
  work: BatchWork,
): Promise<Map<string, number>> {
  const rows = work.rows.filter(isImportable)
  const created = new Map<string, number>()
  for (const link of linksOf(tx, object, work.context.part.columns)) {
    const { column } = link
    const index = await linkIndex(tx, work.indexes, link.target, link.by)
    const texts = rows.map((row) => textOf(row, column))
    await index.prepare(tx, texts)
    const isSelf = link.target.id === object.id
    const found = await finding(tx, link, index, rows)
    const made = await makeMissing(
      tx,
      { ...link, find: found },
      {
        ...work,
        rows: link.createMissing && !isSelf ? rows : [],
      },
    )
    if (made.created > 0) created.set(link.target.name, (created.get(link.target.name) ?? 0) + made.created)
    // What was just made is among what is found.
    const find = made.created > 0 ? await finding(tx, link, index, rows) : found
    for (const row of rows) resolveCell(row, work.context, link, { find, isSelf, refusals: made.refusals })
  }
  return created
}

/** The links of some columns, so that what a new record needs of the row is known before it is made. */
function linksOf(tx: Transaction, object: ObjectDefinition, columns: readonly ColumnPlan[]): Link[] {
  const links = columns.flatMap((column) => linkOf(tx, object, column) ?? [])
  const needed = new Set(links.flatMap(({ shared }) => shared))
  const isNeeded = ({ field }: Link) => needed.has(field.name)
  return [...links.filter(isNeeded), ...links.filter((link) => !isNeeded(link))]
}

function linkOf(tx: Transaction, object: ObjectDefinition, column: ColumnPlan): Link | null {
  if (column.target.kind !== 'link') return null
  const field = findField(object, column.target.field)
  const target = field === undefined ? undefined : tx.metadata.objects.get(targetNames(field)[0] ?? '')
  if (field === undefined || target === undefined) return null
  const { by, createMissing = false } = column.target
  const isSelf = target.id === object.id
  return {
    column,
    field,
    target,
    by,
    createMissing,
    shared: isSelf ? [] : sharedFields(object, target),
  }
}

function sharedFields(object: ObjectDefinition, target: ObjectDefinition): string[] {
  const isSame = (one: FieldDefinition, other: FieldDefinition | undefined) =>
    other !== undefined &&
    other.options.many !== true &&
    isReference(other) &&
    targetNames(other).join() === targetNames(one).join()
  return liveFields(target)
    .filter((field) => field.required === true && isReference(field))
    .filter((field) => isSame(field, findField(object, field.name)))
    .map(({ name }) => name)
}

interface Resolution {
  find: FindLinked
  /** The object links to itself, so what is not there yet may still come in a later row. */
  isSelf: boolean
  refusals: ReadonlyMap<string, string>
}

function resolveCell(
  row: ImportRow,
  context: PartContext,
  link: Link,
  { find, isSelf, refusals }: Resolution,
): void {
  const text = textOf(row, link.column)
  if (text === '') return
  const found = find(row)
  const { column } = link.column
  if (found !== null && found !== 'several') {
    row.values[link.field.name] = link.field.options.many === true ? [found] : found
  } else if (found === null && isSelf) {
    row.postponed.push({ field: link.field.name, text, column })
  } else {
    const reason = refusals.get(keyOf(link, row))
    const problem = found === null && reason !== undefined ? notMade(reason) : notMatched(found)
    noteProblem(row, context, { severity: 'warning', column, value: text, ...problem })
  }
}

function notMade(reason: string) {
  return {
    code: 'imports.link-not-made',
    message: `No record has this name, and none could be made: ${reason}`,
  }
}

/** What is said of a name that names nothing, or more than one thing. */
export function notMatched(found: 'several' | null) {
  return found === 'several'
    ? { code: 'imports.link-ambiguous', message: 'Several records have this name, so none was linked.' }
    : { code: 'imports.link-not-found', message: 'No record has this name, so none was linked.' }
}
