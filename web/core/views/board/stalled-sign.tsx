import { IconClockPause } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { aggregateRecords } from '../../record-requests.ts'
import styles from './board.module.css'
import type { Board } from './board.ts'
import { boardFilter } from './board-question.ts'
import { boardTexts } from './board-texts.ts'

/** How many of the whole board have stood in their column for longer than is usual; nothing where none has. */
export function StalledSign({ state, rules, scope, columns }: Board) {
  const t = useTexts(boardTexts)
  // One moment for as long as the board is looked at, or each look would be another question.
  const [now] = useState(() => new Date())
  const late = rules?.stalled?.(
    columns.map(({ record }) => record),
    now,
  )
  const shown = boardFilter(state, rules, scope.id)
  const asked = {
    measures: [{ function: 'count' as const, as: 'count' }],
    ...(late && { filter: shown ? { and: [shown, late] } : late }),
    ...(state.q !== '' && { search: state.q }),
  }
  const { data } = useQuery({
    queryKey: ['records', state.object.name, 'sums', 'stalled', asked],
    queryFn: ({ signal }) => aggregateRecords(state.object.name, asked, signal),
    enabled: late !== undefined && late !== null,
  })
  const count = Number(data?.groups[0]?.measures.count ?? 0)
  if (count === 0) return null
  return (
    <span className={styles.stalledSign}>
      <Icon of={IconClockPause} size={14} />
      {t('countStalled', { count })}
    </span>
  )
}
