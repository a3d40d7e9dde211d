import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { describeTargets } from '../records/index.ts'

/** The ids of teams, each once. Refuses what is no team the actor may see. */
export async function knownTeams(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const team = ctx.metadata.objects.get('team')
  const wanted = [...new Set(ids)]
  const found = team
    ? await describeTargets(
        ctx,
        wanted.map((id) => ({ id, objectId: team.id })),
      )
    : {}
  const unknown = wanted.find((id) => found[id] === undefined || found[id].restricted)
  if (unknown === undefined) return wanted
  throw new AppError('invalid', 'views.unknown-team', 'One of these teams is gone. Choose the teams again.', {
    details: [{ path: 'teamIds', code: 'views.unknown-team', params: { id: unknown } }],
  })
}
