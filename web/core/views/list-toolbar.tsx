import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'
import { useMay } from '../session/session.ts'
import type { Column } from './columns/column.ts'
import { ColumnsMenu } from './columns/columns-menu.tsx'
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

const ExportMenu = latePart(async () => (await import('./export-menu.tsx')).ExportMenu, { missing: 'unseen' })

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
  const may = useMay()
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
        {may('records.export') && (
          <Suspense fallback={<ExportSign />}>
            <ExportMenu state={state} columns={columns} />
          </Suspense>
        )}
        {children}
      </div>
    </div>
  )
}

// As the menu looks until it is opened.
function ExportSign() {
  return (
    <span className={`${styles.plain} ${styles.wideOnly}`}>
      <Icon of={IconDownload} size={15} />
    </span>
  )
}
