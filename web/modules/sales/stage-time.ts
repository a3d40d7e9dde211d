import type { Filter } from '../../../shared/core/filters.ts'
import type { ColumnEnd } from '../../core/web-module.ts'

type Values = Readonly<Record<string, unknown>>

export type StageKind = 'open' | 'won' | 'lost'

const msPerDay = 86_400_000

/** Whether a stage is still open, won or lost. */
export function kindOf(stage: Values): StageKind {
  return stage.kind === 'won' || stage.kind === 'lost' ? stage.kind : 'open'
}

/** What a deal in the stage has come to, as boards know it. */
export function endOf(stage: Values): ColumnEnd | null {
  const kind = kindOf(stage)
  if (kind === 'open') return null
  return kind === 'won' ? 'reached' : 'missed'
}

/** Whole days since the deal entered its stage; null when that is not known. */
export function daysIn(deal: Values, now: Date): number | null {
  return daysSince(deal.stageSince, now)
}

/** Days a deal has stood in its open stage when that is longer than usual there; null when it is not. */
export function stalledDays(deal: Values, stage: Values, now: Date): number | null {
  // Of one that came with a file it is known that it stands here since it came; how long before is not.
  const days = daysSince(isSinceKnown(deal) ? deal.stageSince : deal.createdAt, now)
  if (days === null || kindOf(stage) !== 'open' || typeof stage.usualDays !== 'number') return null
  return days > stage.usualDays ? days : null
}

/** Is it known when the deal entered its stage? Else it is known that it was there when it came. */
export function isSinceKnown({ stageSince }: Values): boolean {
  return typeof stageSince === 'string'
}

/** Finds the deals of which that is so; null where no stage has a usual time. */
export function stalledFilter(stages: readonly Values[], now: Date): Filter | null {
  const parts = stages.flatMap((stage): Filter[] => {
    if (kindOf(stage) !== 'open' || typeof stage.usualDays !== 'number') return []
    const since = new Date(now.getTime() - (stage.usualDays + 1) * msPerDay).toISOString()
    const inStage: Filter = { field: 'stage', op: 'eq', value: String(stage.id) }
    return [
      { and: [inStage, { field: 'stageSince', op: 'lte', value: since }] },
      {
        and: [
          inStage,
          { field: 'stageSince', op: 'isBlank' },
          { field: 'createdAt', op: 'lte', value: since },
        ],
      },
    ]
  })
  return parts.length === 0 ? null : { or: parts }
}

function daysSince(moment: unknown, now: Date): number | null {
  if (typeof moment !== 'string') return null
  return Math.max(0, Math.floor((now.getTime() - Date.parse(moment)) / msPerDay))
}

/** How much of a stage's usual time is used, 0 to 100; 0 where no usual time is set. */
export function usedShare(deal: Values, stage: Values, now: Date): number {
  const days = daysIn(deal, now)
  if (days === null || typeof stage.usualDays !== 'number' || stage.usualDays <= 0) return 0
  return Math.min(100, Math.round((days / stage.usualDays) * 100))
}
