import type { ImportProblem } from '../../../../shared/core/imports/import-plan.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type RecordWrite, readableObject, writeRecords } from '../../records/index.ts'
import type { PartContext } from '../running/import-row.ts'
import type { Trial } from '../running/trial.ts'
import { type LinkIndexes, linkIndex } from './link-indexes.ts'
import { notMatched } from './resolve-links.ts'

/** A link to a record of the same object that had not come yet, to be tried again at the end of the part. */
export interface PostponedLink {
  recordId: string
  field: string
  text: string
  column: string
  line: number
}

/** Keeps links for the end of the part, in the order of the file. */
export async function storePostponed(
  tx: Transaction,
  importId: string,
  links: readonly PostponedLink[],
): Promise<void> {
  if (links.length === 0) return
  const rows = links.map(({ recordId, field, text, column, line }) => ({
    id: newId(),
    record_id: recordId,
    field,
    line,
    column_name: column,
    value: text.replaceAll('\0', '').toWellFormed(),
  }))
  await tx.db.run(sql`
    insert into ${tx.db.table('import_link')} (id, import_id, line, record_id, field, column_name, value)
    select id, ${importId}::uuid, line, record_id, field, column_name, value
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, line bigint, record_id uuid, field text,
      column_name text, value text)`)
}

const pieceSize = 1_000

/** Takes the next postponed links of an import; none: all are done. */
export async function takePostponed(tx: Transaction, importId: string): Promise<PostponedLink[]> {
  const rows = await tx.db.query<PostponedLink & { id: string }>(sql`
    select id, record_id as "recordId", field, value as text, column_name as "column", line
    from ${tx.db.table('import_link')} where import_id = ${importId} order by id limit ${pieceSize}`)
  const ids = rows.map((row) => row.id)
  if (ids.length > 0)
    await tx.db.run(sql`delete from ${tx.db.table('import_link')} where id = any(${ids}::uuid[])`)
  return rows
}

/** Forgets what a run that was given up left. */
export async function forgetPostponed(tx: Transaction, importId: string): Promise<void> {
  await tx.db.run(sql`delete from ${tx.db.table('import_link')} where import_id = ${importId}`)
}

interface PostponedWork {
  context: PartContext
  links: readonly PostponedLink[]
  indexes: LinkIndexes
  trial: Trial | null
}

/** Sets links to records of the same object that came later in the file; those still not there are warnings. */
export async function linkPostponed(
  tx: Transaction,
  { context, links, indexes, trial }: PostponedWork,
): Promise<ImportProblem[]> {
  const object = readableObject(tx, context.part.object)
  const problems: ImportProblem[] = []
  const writes = new Map<string, RecordWrite & { action: 'update' }>()
  const warn = (link: PostponedLink, problem: { code: string; message: string }) => {
    const { line, column, text: value, recordId } = link
    problems.push({ part: context.number, line, column, severity: 'warning', value, recordId, ...problem })
  }
  for (const link of links) {
    const column = context.part.columns.find((one) => one.column === link.column)
    const by = column?.target.kind === 'link' ? column.target.by : undefined
    const index = await linkIndex(tx, indexes, object, by)
    await index.prepare(tx, [link.text])
    const found = index.find(link.text)
    if (found === null || found === 'several') warn(link, notMatched(found))
    else {
      const values = { ...writes.get(link.recordId)?.values, [link.field]: found }
      writes.set(link.recordId, { action: 'update', id: link.recordId, values })
    }
  }
  // What a dry run would have made is not there to be changed.
  if (trial !== null) return problems
  const outcomes = await writeRecords(tx, object, [...writes.values()], { onRefusal: 'collect' })
  for (const outcome of outcomes) {
    const link = links.find((one) => outcome.status === 'failed' && one.recordId === outcome.id)
    if (outcome.status !== 'failed' || link === undefined) continue
    const { code, message } = outcome.error.details[0] ?? outcome.error
    warn(link, { code, message: message ?? outcome.error.message })
  }
  return problems
}
