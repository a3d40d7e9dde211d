import type { ColumnLimit } from '../../../../shared/core/views.ts'
import type { ColumnSum } from './board-sums.ts'

/** How a column stands against its limit: room, full (one more would be too much) or over it. */
type LimitState = 'room' | 'full' | 'over'

export function limitState(limit: ColumnLimit, sum: ColumnSum): LimitState {
  const held = limit.of === 'count' ? sum.count : sum.sum
  if (held > limit.most) return 'over'
  return held === limit.most ? 'full' : 'room'
}
