import type { HistoryEvent } from '../../../shared/core/history.ts'

const msPerDay = 86_400_000

/** The way of a closed deal through its stages. */
export interface StagePath {
  /** The stage it stood in before it was closed; null where it was made closed. */
  lastOpen: string | null
  /** Milliseconds it stood in each of the stages it left. */
  stood: ReadonlyMap<string, number>
}

/** Reads the way of a deal from what happened to it, newest first. `stageId` is the definition id of the field. */
export function stagePath(
  events: readonly HistoryEvent[],
  stageId: string,
  isOpen: (stage: string) => boolean,
): StagePath {
  const stood = new Map<string, number>()
  let lastOpen: string | null = null
  let entered: { stage: string; at: number } | null = null
  for (const event of events.toReversed()) {
    const stage = event.changes?.[stageId]?.[1]
    if (typeof stage !== 'string') continue
    const at = Date.parse(event.at)
    if (entered) stood.set(entered.stage, (stood.get(entered.stage) ?? 0) + at - entered.at)
    if (isOpen(stage)) lastOpen = stage
    entered = { stage, at }
  }
  return { lastOpen, stood }
}

/** Whole days a deal stood in a stage; null where it never did. */
export function daysStood(path: StagePath | undefined, stage: string): number | null {
  const ms = path?.stood.get(stage)
  return ms === undefined ? null : Math.floor(ms / msPerDay)
}
