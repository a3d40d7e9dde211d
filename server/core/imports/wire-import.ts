import type { ImportOutput } from '../../../shared/core/imports-contract.ts'
import type { Context } from '../../platform/context.ts'
import { isMadeByName } from './mapping/made-by-name.ts'
import { mayMakeWay } from './mapping/make-way.ts'
import type { ImportProgress } from './storing/import-progress.ts'
import type { StoredDryRun, StoredImport } from './storing/stored-import.ts'

/** An import as the API gives it: without what only a resume needs. */
export function wireImport(ctx: Context, stored: StoredImport): ImportOutput {
  const { scopes: _, progress, dryRun, plan, ...rest } = stored
  return {
    ...rest,
    madeByName: [...ctx.metadata.objects.values()]
      .filter((object) => isMadeByName(ctx, object))
      .map(({ name }) => name),
    makesWay: [...ctx.metadata.objects.values()]
      .filter((object) => mayMakeWay(ctx, object))
      .map(({ name }) => name),
    plan: plan as ImportOutput['plan'],
    progress: wireProgress(progress),
    dryRun: dryRun && { ...withoutId(dryRun), progress: wireProgress(dryRun.progress) },
  }
}

/** How far, for people: the reader's resume point and the links left over are of no use to them. */
export function wireProgress({ part, counts }: ImportProgress): ImportOutput['progress'] {
  return { part, counts }
}

function withoutId({ id: _, ...dryRun }: StoredDryRun) {
  return { madeAlong: [], putAway: [], ...dryRun }
}
