export type Stage = Readonly<Record<string, unknown>>

const step = 100

/**
 * Where a new stage stands among those of its pipeline, which come in their order, and how likely deals are
 * won there: between its neighbours. `likely` is what its name tells, in percent.
 */
export function placeAmong(
  stages: readonly Stage[],
  kind: unknown,
  likely: number | null,
): { position: number; probability: number } {
  if (kind === 'lost') return { position: between(stages.at(-1), undefined), probability: 0 }
  const open = stages.filter((stage) => stage.kind === 'open')
  if (kind === 'won') {
    const lastBefore = stages.findLast((stage) => stage.kind !== 'lost')
    return { position: between(lastBefore, after(stages, lastBefore)), probability: 100 }
  }
  const before = likely === null ? open.at(-1) : open.findLast((stage) => chance(stage, 0) <= likely)
  const next = after(stages, before)
  const low = chance(before, 0)
  const high = next?.kind === 'open' ? chance(next, 100) : 100
  const isBetween = likely !== null && likely > low && likely < high
  return { position: between(before, next), probability: isBetween ? likely : Math.round((low + high) / 2) }
}

function after(stages: readonly Stage[], stage: Stage | undefined): Stage | undefined {
  return stages[stage === undefined ? 0 : stages.indexOf(stage) + 1]
}

// Without room between the two it shares the place of the one before, behind which it stands for being newer.
function between(before: Stage | undefined, next: Stage | undefined): number {
  if (before === undefined) return next === undefined ? step : Number(next.position ?? step) - step
  const from = Number(before.position ?? 0)
  return next === undefined ? from + step : Math.floor((from + Number(next.position ?? from)) / 2)
}

function chance(stage: Stage | undefined, otherwise: number): number {
  return Number(stage?.probability ?? otherwise)
}
