import type { ImportProblem } from '../../../shared/core/imports/import-plan.ts'
import type { Transaction } from '../../platform/context.ts'
import { type RecordWrite, readableObject, writeRecords } from '../records/index.ts'
import type { PostponedLink } from './import-batch.ts'
import type { PartContext } from './import-row.ts'
import { type LinkIndexes, linkIndex, notMatched } from './resolve-links.ts'

interface PostponedWork {
  context: PartContext
  links: readonly PostponedLink[]
  indexes: LinkIndexes
}

/** Sets links to records of the same object that came later in the file; those still not there are warnings. */
export async function linkPostponed(
  tx: Transaction,
  { context, links, indexes }: PostponedWork,
): Promise<ImportProblem[]> {
  const object = readableObject(tx, context.part.object)
  const problems: ImportProblem[] = []
  const writes = new Map<string, RecordWrite & { action: 'update' }>()
  for (const link of links) {
    const column = context.part.columns.find((one) => one.column === link.column)
    const by = column?.target.kind === 'link' ? column.target.by : undefined
    const found = (await linkIndex(tx, indexes, object, by)).find(link.text)
    if (found === null || found === 'several') {
      const { line, text: value } = link
      problems.push({
        part: context.number,
        line,
        column: link.column,
        severity: 'warning',
        value,
        ...notMatched(found),
      })
      continue
    }
    const known = writes.get(link.recordId)
    writes.set(link.recordId, {
      action: 'update',
      id: link.recordId,
      values: { ...known?.values, [link.field]: found },
    })
  }
  const outcomes = await writeRecords(tx, object, [...writes.values()], { onRefusal: 'collect' })
  outcomes.forEach((outcome) => {
    if (outcome.status !== 'failed') return
    const link = links.find((one) => one.recordId === outcome.id)
    const { code, message } = outcome.error.details[0] ?? outcome.error
    const place = {
      part: context.number,
      line: link?.line ?? 0,
      column: link?.column ?? '',
      value: link?.text ?? null,
    }
    problems.push({ ...place, severity: 'warning', code, message: message ?? outcome.error.message })
  })
  return problems
}
