import type { Language, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { collations } from '../../../platform/database/collations.ts'
import { sql } from '../../../platform/database/sql.ts'
import { bumpRevision } from '../../bump-revision.ts'
import type { SqlContext } from '../../fields/field-type.ts'
import { type IndexDefinition, indexesOf } from '../indexes-of.ts'
import type { SlowStep } from '../plan/steps.ts'
import { buildConcurrently, indexState } from './build-index.ts'
import { lockDefinitions } from './change-definitions.ts'
import { retryLocked } from './retry-locked.ts'
import type { StepRun } from './run-metadata-operation.ts'

/** What it takes to sort text by another language: its indexes, then the change, then the old ones go. */
export function sortingSteps(ctx: Context, language: Language): SlowStep[] {
  const objects = [...ctx.metadata.byId.values()]
  const there = new Set(namesOf(objects, ctx.values))
  const wanted = new Set(namesOf(objects, sortedIn(ctx.values, language)))
  const builds = objects.flatMap((object) =>
    indexesOf(object, sortedIn(ctx.values, language))
      .filter(({ name }) => !there.has(name))
      .map(({ name }) => ({ kind: 'build-sorted', objectId: object.id, index: name, language }) as const),
  )
  const drops = [...there].filter((name) => !wanted.has(name))
  return [
    ...builds,
    { kind: 'sort-in', language },
    ...drops.map((index) => ({ kind: 'drop-index', index }) as const),
  ]
}

/** Builds an index in the order of a language that lists do not follow yet. */
export async function buildSorted(run: StepRun, step: SlowStep & { kind: 'build-sorted' }): Promise<void> {
  const { metadata, values } = await run.context()
  const object = metadata.byId.get(step.objectId)
  const wanted = object ? indexesOf(object, sortedIn(values, step.language)) : []
  const index = wanted.find(({ name }) => name === step.index)
  if (index) await buildConcurrently(run, index)
}

/**
 * Has lists follow the order of a language, once every index in it stands. Whoever adds one meanwhile has it
 * come again. Emits settings.changed.
 */
export async function sortIn(run: StepRun, { language }: SlowStep & { kind: 'sort-in' }): Promise<void> {
  const ctx = await run.context()
  for (const index of wantedIn(ctx, language)) await buildConcurrently(run, index)
  await retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      const metadata = await lockDefinitions(tx, waitShortly)
      for (const { name } of wantedIn({ ...ctx, metadata }, language))
        if ((await indexState(run, name)) !== true) throw notYet()
      await bumpRevision(tx, 'settings')
      await tx.db.run(sql`
        insert into ${tx.db.table('setting')} as kept (key, value)
        values ('workspace', ${JSON.stringify({ sortLanguage: language })}::jsonb)
        on conflict (key) do update set value = kept.value || excluded.value`)
      const [before, after] = [{ sortLanguage: ctx.settings.sortLanguage }, { sortLanguage: language }]
      tx.emit({ kind: 'settings.changed', payload: { keys: ['sortLanguage'], before, after } })
    }),
  )
}

function wantedIn({ metadata, values }: Context, language: Language): IndexDefinition[] {
  return [...metadata.byId.values()].flatMap((object) => indexesOf(object, sortedIn(values, language)))
}

function sortedIn(values: SqlContext, language: Language): SqlContext {
  return { ...values, collation: `"${collations[language]}"` }
}

function namesOf(objects: readonly ObjectDefinition[], values: SqlContext): string[] {
  return objects.flatMap((object) => indexesOf(object, values).map(({ name }) => name))
}

function notYet(): AppError {
  return new AppError(
    'unavailable',
    'metadata.indexes-missing',
    'Definitions were changed while lists were being sorted anew. It goes on by itself.',
  )
}
