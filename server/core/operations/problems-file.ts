import type { Readable } from 'node:stream'
import { type FieldDefinition, localized } from '../../../shared/core/metadata.ts'
import type { OperationProblem } from '../../../shared/core/operations.ts'
import type { Context } from '../../platform/context.ts'
import { writeCsv } from '../formats/csv/write-csv.ts'
import { listProblems } from './operation-problems.ts'

const columns = ['object', 'record', 'record id', 'fields', 'code', 'why']

/** The records an operation left as they were, and why, as CSV: as far as the actor may see them. */
export function problemsFile(ctx: Context, operationId: string, signal: AbortSignal): Readable {
  return writeCsv(columns, rowsOf(ctx, operationId, signal))
}

async function* rowsOf(ctx: Context, operationId: string, signal: AbortSignal): AsyncGenerator<string[]> {
  let after: string | undefined
  do {
    signal.throwIfAborted()
    const { problems, page } = await listProblems(ctx, operationId, { after, limit: 1_000 })
    for (const problem of problems) yield rowOf(ctx, problem)
    after = page.next ?? undefined
  } while (after !== undefined)
}

function rowOf(ctx: Context, problem: OperationProblem): string[] {
  const object = ctx.metadata.byId.get(problem.objectId ?? '')
  const word = (field: Pick<FieldDefinition, 'label'>) => localized(field.label, ctx.values.language)
  const fields = problem.fieldIds.flatMap((id) => object?.fields.find((field) => field.id === id) ?? [])
  return [
    object === undefined ? '' : word(object),
    problem.title ?? '',
    problem.recordId ?? '',
    fields.map(word).join('; '),
    problem.code,
    problem.message,
  ]
}
