import type { ImportPlan } from '../../../../shared/core/imports/import-plan.ts'
import type { NamedRecords } from '../../../../shared/core/imports-contract.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { recordsById } from '../../records/index.ts'
import { objectsMakingWay, unusedFirst } from '../mapping/make-way.ts'
import type { Trial } from './trial.ts'

/** What would happen besides the rows, by name. */
export interface Outlook {
  madeAlong: NamedRecords
  putAway: NamedRecords
}

const mostTitles = 12

/** What an import would make along with its rows and put away for that, as its dry run found. */
export async function outlookOf(
  ctx: Context,
  { parts }: Pick<ImportPlan, 'parts'>,
  trial: Trial,
): Promise<Outlook> {
  const going = new Set(parts.flatMap((part) => objectsMakingWay(ctx, part)))
  const making = [...going].filter(({ name }) => trial.along.has(name))
  const unused = await Promise.all(
    making.map(async (object) => named(object.name, await titlesGoing(ctx, object, trial))),
  )
  return {
    madeAlong: [...trial.along].map(([object, made]) => named(object, [...made.values()])),
    putAway: unused.filter(({ count }) => count > 0),
  }
}

/** Of the unused ones those that no row names. */
async function titlesGoing(ctx: Context, object: ObjectDefinition, { used }: Trial): Promise<string[]> {
  const ids = (await unusedFirst(ctx, object)).filter((id) => !used.has(id))
  const records = await recordsById(ctx, object.name, ids)
  return ids.flatMap((id) => records.get(id)?.title ?? [])
}

function named(object: string, titles: readonly string[]): NamedRecords[number] {
  return { object, count: titles.length, titles: titles.slice(0, mostTitles) }
}
