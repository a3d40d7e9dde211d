import { memo } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/forms/check-mark.tsx'
import type { Column } from '../columns/column.ts'
import type { ListState } from '../list-state.ts'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import { HeadCell } from './head-cell.tsx'
import head from './head-row.module.css'
import { type Line, recordsIn } from './line.ts'
import styles from './record-table.module.css'
import type { SeenColumns } from './seen-columns.ts'

interface Props {
  state: ListState
  columns: Column[]
  seen: SeenColumns
  lines: readonly Line[]
  selection: Selection
  width: number
  /** The column whose head the keyboard is on. */
  activeColumn: number | null
  /** The path of the column whose menu is open. */
  menu: string | null
  onMenu: (path: string | null) => void
  onGoTo: ((column: Column) => void) | undefined
}

/** Names of the columns; click to sort, drag to move, drag the edge to widen, and a menu with all of it. */
export const HeadRow = memo(function HeadRow({
  state,
  columns,
  seen,
  lines,
  selection,
  width,
  ...props
}: Props) {
  const t = useTexts(viewTexts)
  const records = recordsIn(lines)
  const chosen = records.filter((record) => selection.has(record.id)).length
  const checked = chosen === 0 ? false : chosen === records.length ? true : 'some'
  const toggleAll = () =>
    chosen === 0 ? selection.set(records.map((record) => record.id)) : selection.clear()
  const cell = (column: Column, at: number, left?: number) => (
    <HeadCell
      key={column.path}
      column={column}
      at={at}
      columns={columns}
      state={state}
      left={left}
      isLastPinned={left !== undefined && at === seen.pinned.at(-1)?.at}
      isActive={props.activeColumn === at}
      isMenuOpen={props.menu === column.path}
      onMenu={(isOpen) => props.onMenu(isOpen ? column.path : null)}
      onGoTo={props.onGoTo}
    />
  )

  return (
    <div role="rowgroup" className={head.head} style={{ minWidth: width }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" className={styles.check} data-shown={chosen > 0 || undefined}>
          <CheckMark checked={checked} onChange={toggleAll} label={t('selectAll')} />
        </div>
        {seen.pinned.map(({ column, at, left }) => cell(column, at, left))}
        <span className={styles.room} style={{ width: seen.before }} />
        {seen.moving.map(({ column, at }) => cell(column, at))}
      </div>
    </div>
  )
})
