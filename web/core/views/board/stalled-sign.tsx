import { IconClockPause, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { aggregateRecords } from '../../record-requests.ts'
import type { Board } from './board.ts'
import { boardTexts } from './board-texts.ts'
import styles from './stalled-sign.module.css'

/**
 * How many of the whole board have stood in their column for longer than is usual; nothing where none has.
 * Pressed, the board shows only those.
 */
export function StalledSign({ state, stalled, filter }: Board) {
  const t = useTexts(boardTexts)
  // A phone's row of tools has no room for the word.
  const isPhone = useIsPhone()
  const { isStalledOnly } = state
  const parts = [filter, isStalledOnly ? null : stalled].flatMap((part) => part ?? [])
  const asked = {
    measures: [{ function: 'count' as const, as: 'count' }],
    filter: { and: parts },
    ...(state.q !== '' && { search: state.q }),
  }
  const { data } = useQuery({
    queryKey: ['records', state.object.name, 'sums', 'stalled', asked],
    queryFn: ({ signal }) => aggregateRecords(state.object.name, asked, signal),
    enabled: stalled !== null,
  })
  const count = Number(data?.groups[0]?.measures.count ?? 0)
  // It can be taken off also where the last one has gone on.
  if (count === 0 && !isStalledOnly) return null
  const words = t('countStalled', { count })
  return (
    <button
      type="button"
      className={`${styles.stalledSign} reach`}
      aria-pressed={isStalledOnly}
      aria-label={words}
      title={t(isStalledOnly ? 'showAllCards' : 'showStalled')}
      onClick={() => state.change({ stalled: isStalledOnly ? undefined : true })}
    >
      <Icon of={IconClockPause} size={14} />
      {isPhone ? numberFormat(t.language, {}).format(count) : words}
      {isStalledOnly && <Icon of={IconX} size={13} />}
    </button>
  )
}
