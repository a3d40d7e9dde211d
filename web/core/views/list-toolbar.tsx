import type { ReactNode } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
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
import { LateDirtyView } from './saved/late-dirty-view.tsx'
import { LateGoneFromView } from './saved/late-gone-from-view.tsx'
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
        <LateGoneFromView state={state} />
        <LateDirtyView state={state} />
      </div>
      <div className={styles.right} data-stays>
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
