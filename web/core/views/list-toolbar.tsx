import type { ReactNode } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useLabel } from '../metadata/metadata.ts'
import { useCan } from '../session/session.ts'
import type { Column } from './columns/column.ts'
import { ColumnsMenu } from './columns/columns-menu.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filters/filter-bar.tsx'
import type { Folds } from './groups/folds.ts'
import { GroupMenu } from './groups/group-menu.tsx'
import styles from './list-page.module.css'
import { ListSearchBox } from './list-search-box.tsx'
import type { ListState } from './list-state.ts'
import { DirtyView } from './saved/dirty-view.tsx'
import { useUpdateView } from './saved/view-changes.ts'
import { viewChange, viewOf } from './saved/view-of.ts'
import { SortMenu } from './sort-menu.tsx'
import { viewTexts } from './view-texts.ts'

interface Props {
  state: ListState
  columns: Column[]
  /** Of the groups of a table. */
  folds?: Folds
  /** What this list has besides. */
  children?: ReactNode
}

/** Filters at left; search, sort, columns and export at right. */
export function ListToolbar({ state, columns, folds, children }: Props) {
  const t = useTexts(viewTexts)
  const can = useCan()
  return (
    <div className={styles.tool} role="toolbar" aria-label={t('tools')}>
      <div className={styles.left}>
        <FilterBar state={state} />
        <GoneFromView state={state} />
        {state.isDirty && <DirtyView state={state} />}
      </div>
      <div className={styles.right}>
        <ListSearchBox state={state} />
        <SortMenu state={state} />
        <GroupMenu state={state} folds={folds} />
        <ColumnsMenu state={state} columns={columns} />
        {can('records.export') && <ExportMenu state={state} columns={columns} />}
        {children}
      </div>
    </div>
  )
}

/** What the open view sorts or groups by and was deleted, by name, with the way to take it out for good. */
function GoneFromView({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const can = useCan()
  const update = useUpdateView()
  const { view, object } = state
  const [path] = view?.missing ?? []
  if (!view || path === undefined) return null
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
