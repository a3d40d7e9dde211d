import { kindOf } from './stage-time.ts'

type Stage = Readonly<Record<string, unknown>>

/**
 * How a stage stands to the one a deal is in, among all of the pipeline in order. A won deal has passed the
 * open ones; of a lost one nobody can tell how far it came, so that none of them is called passed.
 */
export function stageState(stage: Stage, current: Stage, stages: readonly Stage[]): 'done' | 'now' | 'later' {
  if (stage.id === current.id) return 'now'
  if (kindOf(stage) !== 'open' || kindOf(current) === 'lost') return 'later'
  if (kindOf(current) === 'won') return 'done'
  const place = (one: Stage) => stages.findIndex(({ id }) => id === one.id)
  return place(stage) < place(current) ? 'done' : 'later'
}
