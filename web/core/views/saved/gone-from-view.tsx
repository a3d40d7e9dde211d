import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useCan } from '../../session/session.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { useUpdateView } from './view-changes.ts'
import { viewChange, viewOf } from './view-of.ts'

/** What the open view sorts or groups by and was deleted, by name, with the way to take it out for good. */
export function GoneFromView({ state, view }: { state: ListState; view: ViewDefinition }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const can = useCan()
  const update = useUpdateView()
  const { object } = state
  const [path] = view.missing ?? []
  if (path === undefined) return null
  const field = object.fields.find((one) => one.name === path)
  const mayChange = view.ownerId !== null || can('views.share')
  const change = viewChange(viewOf(state, view.name, view.ownerId === null))
  return (
    <span className={styles.gone} role="status">
      {t('goneFromView', { name: field ? label(field.label) : path })}
      {mayChange && (
        <button
          type="button"
          className={`${styles.plain} ${styles.accent}`}
          onClick={() => update.mutate({ id: view.id, change })}
        >
          {t('takeOut')}
        </button>
      )}
    </span>
  )
}
