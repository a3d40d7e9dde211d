import { kindOf } from './stage-time.ts'

type Stage = Readonly<Record<string, unknown>>

type StageState = 'done' | 'now' | 'later' | 'left'

/**
 * How a stage stands to the one a deal is in, among all of the pipeline in order. A won deal has passed the
 * open ones; a lost one those before the stage it was lost at (`left`), as far as that is known.
 */
export function stageState(
  stage: Stage,
  current: Stage,
  stages: readonly Stage[],
  lastOpen: string | null = null,
): StageState {
  if (stage.id === current.id) return 'now'
  if (kindOf(stage) !== 'open') return 'later'
  if (kindOf(current) === 'won') return 'done'
  const isLost = kindOf(current) === 'lost'
  if (isLost && stage.id === lastOpen) return 'left'
  const place = (id: unknown) => stages.findIndex((one) => one.id === id)
  return place(stage.id) < place(isLost ? lastOpen : current.id) ? 'done' : 'later'
}
