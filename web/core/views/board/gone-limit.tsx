import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useMayChangeView } from '../../saved-views/may-change-view.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { useUpdateView } from '../saved/view-changes.ts'
import { goneLimitTexts } from './gone-limit-texts.ts'

/** Says to who may change the board that limits of its columns hold no more, for a field they stood on is gone. */
export function GoneLimit({ state: { view, object } }: { state: ListState }) {
  const t = useTexts(goneLimitTexts)
  const label = useLabel()
  const mayChangeView = useMayChangeView()
  const update = useUpdateView()
  const columns = view?.board?.columns ?? []
  const gone = view?.missingLimit
  const mayChange = view && mayChangeView(view)
  if (!mayChange || gone === undefined) return null
  const field = object.fields.find(({ name }) => name === gone.field)
  const isStanding = (of: 'count' | 'sum') => gone.of === 'sum' && of === 'count'
  const kept = columns.map(({ limit, ...rest }) =>
    limit && isStanding(limit.of) ? { ...rest, limit } : rest,
  )
  const change = { ...(gone.of === 'sum' && { sumField: null }), board: { ...view.board, columns: kept } }
  return (
    <span className={styles.gone} role="status">
      {t(gone.of === 'sum' ? 'limitGone' : 'limitsGone', { name: field ? label(field.label) : gone.field })}
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
