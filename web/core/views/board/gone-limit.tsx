import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useCan } from '../../session/session.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { useUpdateView } from '../saved/view-changes.ts'
import { boardTexts } from './board-texts.ts'

/** Says to who may change the board that its limits by a sum hold no more, for their field is gone. */
export function GoneLimit({ state: { view, object } }: { state: ListState }) {
  const t = useTexts(boardTexts)
  const label = useLabel()
  const can = useCan()
  const update = useUpdateView()
  const columns = view?.board?.columns ?? []
  const path = view?.missingLimit
  const mayChange = view && (view.ownerId !== null || can('views.share'))
  if (!mayChange || path === undefined) return null
  const field = object.fields.find(({ name }) => name === path)
  const kept = columns.map(({ limit, ...rest }) => (limit?.of === 'count' ? { ...rest, limit } : rest))
  const change = { sumField: null, board: { ...view.board, columns: kept } }
  return (
    <span className={styles.gone} role="status">
      {t('limitGone', { name: field ? label(field.label) : path })}
      <button
        type="button"
        className={`${styles.plain} ${styles.accent}`}
        onClick={() => update.mutate({ view, change })}
      >
        {t('removeLimits')}
      </button>
    </span>
  )
}
