/** One step of a funnel. */
interface FunnelStep {
  /** How many stand here or further on. */
  reached: number
  /** The share of those who got here that got to the next step; null at the last, and where nobody got. */
  goingOn: number | null
}

/** A funnel of what stands at each step now: who is further on has been here. */
export function funnelSteps(counts: readonly number[]): FunnelStep[] {
  const reached = counts.map((_, at) => counts.slice(at).reduce((sum, count) => sum + count, 0))
  return reached.map((here, at) => {
    const next = reached[at + 1]
    return { reached: here, goingOn: next === undefined || here === 0 ? null : next / here }
  })
}

/** The step from which the smallest share goes on; null where there is no telling. */
export function weakestStep(steps: readonly FunnelStep[]): number | null {
  const shares = steps.flatMap(({ goingOn }, at) => (goingOn === null ? [] : [{ at, goingOn }]))
  if (shares.length < 2) return null
  return shares.reduce((weakest, one) => (one.goingOn < weakest.goingOn ? one : weakest)).at
}
