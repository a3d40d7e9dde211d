import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useMayChangeView } from '../../saved-views/may-change-view.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { useUpdateView } from './view-changes.ts'
import { viewChange, viewOf } from './view-of.ts'

/** What the open view names and was deleted, by name, with the way to take it out for good. */
export function GoneFromView({ state, view }: { state: ListState; view: ViewDefinition }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const mayChangeView = useMayChangeView()
  const update = useUpdateView()
  const { object } = state
  const { missing = [] } = view
  if (missing.length === 0) return null
  const names = missing.map((path) => {
    const field = object.fields.find((one) => one.name === path)
    return field ? label(field.label) : path
  })
  const mayChange = mayChangeView(view)
  const shown = viewChange(viewOf(state, view.name, view.ownerId === null))
  return (
    <span className={styles.gone} role="status">
      {t('goneFromView', { names: listed(names, t.language), count: names.length })}
      {mayChange && (
        <button
          type="button"
          className={`${styles.plain} ${styles.accent}`}
          // A part that is saved anew forgets what is gone, also one of which nothing is left.
          onClick={() => update.mutate({ view, change: shown })}
        >
          {t('takeOut')}
        </button>
      )}
    </span>
  )
}
