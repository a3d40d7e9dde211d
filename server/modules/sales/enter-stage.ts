import { localDate, startOfDay } from '../../../shared/platform/time-zones.ts'
import type { RecordChange } from '../../core/records/index.ts'

type Stage = Readonly<Record<string, unknown>>

/**
 * Since when a deal stands in a stage it enters: now. One that is made closed, such as the deals of an old
 * system, was closed on the day it says, or what was won years ago would count as won today.
 */
export function sinceWhen(
  { action, after }: RecordChange,
  stage: Stage,
  now: Date,
  timeZone: string,
): string {
  const day = after?.closeDate
  const isPast = typeof day === 'string' && day < localDate(now, timeZone)
  return action === 'create' && stage.kind !== 'open' && isPast
    ? startOfDay(day, timeZone)
    : now.toISOString()
}

/**
 * Puts a deal in a stage: what follows from the stage, and since when it stands there. Of an open one that
 * comes with a file nobody knows, unless the file says it: its import is not when it came into its stage.
 */
export function enterStage(
  change: RecordChange,
  stage: Stage,
  previous: Stage | undefined,
  now: string,
  isImport: boolean,
): void {
  const after = change.after!
  const isUnknown = isImport && change.action === 'create' && stage.kind === 'open'
  after.stage = stage.id
  // An undo gives back the times the deal had.
  if (!change.given.has('stageSince')) after.stageSince = isUnknown ? null : now
  // What has not come yet is a clock or a zone that is wrong.
  else if (typeof after.stageSince === 'string' && after.stageSince > now) after.stageSince = now
  if (!change.given.has('probability') && !choseProbability(change, previous))
    after.probability = stage.probability ?? null
  followStage(change, stage, now)
}

/** The stage is the one the deal stood in; it may have become another kind of stage while the deal was binned. */
export function stayInStage(change: RecordChange, stage: Stage, now: string): void {
  if (change.before?.status !== stage.kind && !choseProbability(change, stage))
    change.after!.probability = stage.probability ?? null
  followStage(change, stage, now)
}

function followStage(change: RecordChange, stage: Stage, now: string): void {
  const after = change.after!
  after.pipeline = stage.pipeline
  after.status = stage.kind
  after.closedAt = closedAtOf(change, stage, now)
  if (isReopened(change, stage)) after.lostReason = null
}

/** Lost no more: why it was lost is in the history, and is asked anew should it be lost again. */
function isReopened({ before, given }: RecordChange, stage: Stage): boolean {
  return before?.status === 'lost' && stage.kind !== 'lost' && !given.has('lostReason')
}

/** The probability of a closed deal is nobody's choice. */
function choseProbability({ before }: RecordChange, previous: Stage | undefined): boolean {
  if (before === null || previous === undefined || before.status !== 'open') return false
  return before.probability !== (previous.probability ?? null)
}

function closedAtOf({ before, after, given }: RecordChange, stage: Stage, now: string): unknown {
  if (stage.kind === 'open') return null
  const known = given.has('closedAt') || before?.status === stage.kind ? after!.closedAt : null
  return known ?? now
}
