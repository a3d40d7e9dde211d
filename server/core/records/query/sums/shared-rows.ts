import type { Context } from '../../../../platform/context.ts'
import type { Sql } from '../../../../platform/database/sql.ts'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'
import { objectsRead } from './objects-read.ts'
import { isChangedSince, type SeenSoFar, seenSoFar } from './seen-so-far.ts'

/** What happens without an event, such as roll-ups worked out later, is seen after this many milliseconds. */
const keptForMs = 5_000
const keptBounds = { entries: 500, bytes: 8_000_000 }

interface Answer extends KeptAnswer {
  seen: SeenSoFar
  objectIds: ReadonlySet<string> | null
}

const answers = new KeptAnswers<Answer>(keptBounds)

/**
 * Rows of a question that many ask at the same time and that goes over many records. Who asks the very same, with the
 * same access, for access is a part of the statement, shares the answer until something it reads has changed: nobody
 * is given what was true before they asked. One such question runs at a time.
 */
export async function sharedRows(ctx: Context, statement: Sql): Promise<unknown[][]> {
  // A transaction sees what it has written itself.
  if ('emit' in ctx) return ctx.db.rows(statement)
  const { text, values } = statement.compile()
  const question = `${ctx.workspace.id} ${text} ${JSON.stringify(values, plainly)}`
  const askedAt = performance.now()
  for (;;) {
    const known = answers.get(question)
    if (known !== undefined && (await isStillTrue(ctx, known, askedAt))) return known.rows
    const newest = answers.get(question)
    // Another one began meanwhile.
    if (newest !== undefined && newest !== known) continue
    if (newest === undefined || newest.isDone)
      return (await begin(ctx, { question, statement, text, askedAt })).rows
    await newest.rows.catch(() => {})
  }
}

async function isStillTrue(ctx: Context, known: Answer, askedAt: number): Promise<boolean> {
  if (known.begunAt >= askedAt) return true
  if (performance.now() - known.begunAt > keptForMs) return false
  return !(await isChangedSince(ctx.db, known.seen, known.objectIds))
}

interface Asked {
  question: string
  statement: Sql
  text: string
  askedAt: number
}

/** Begins it, unless somebody has since it was asked. */
async function begin(ctx: Context, { question, statement, text, askedAt }: Asked): Promise<Answer> {
  const seen = await seenSoFar(ctx.db)
  const meanwhile = answers.get(question)
  if (meanwhile !== undefined && meanwhile.begunAt >= askedAt) return meanwhile
  const begunAt = performance.now()
  const rows = ctx.db.rows(statement)
  const answer = { begunAt, seen, objectIds: objectsRead(ctx, text), rows, isDone: false, bytes: 0 }
  answers.keep(question, answer)
  return answer
}

/** JSON has no integers of any length. */
function plainly(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
