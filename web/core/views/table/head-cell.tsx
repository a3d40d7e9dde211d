import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useRef } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { usePathLabel } from '../../metadata/field-path.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import type { Column } from '../columns/column.ts'
import { isSortable } from '../columns/column-value.ts'
import type { ListState } from '../list-state.ts'
import { useColumnDrag } from './column-drag.ts'
import { ColumnEdge } from './column-edge.tsx'
import styles from './record-table.module.css'

interface Props {
  column: Column
  at: number
  columns: Column[]
  state: ListState
}

/** The head of one column. */
export function HeadCell({ column, at, columns, state }: Props) {
  const pathLabel = usePathLabel()
  const element = useRef<HTMLDivElement>(null)
  const edge = useColumnDrag(element, { column, columns, state })
  const sorted = state.sort.find((sort) => sort.field === column.path)
  const type = webFieldTypeOf(resultField(column.field))

  function sortBy() {
    if (!isSortable(column)) return
    const direction = sorted?.direction === 'asc' ? 'desc' : 'asc'
    const isThird = sorted?.direction === 'desc'
    state.change({ sort: isThird ? [] : [{ field: column.path, direction }] })
  }

  return (
    <div
      ref={element}
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={sorted ? (sorted.direction === 'asc' ? 'ascending' : 'descending') : 'none'}
      className={styles.headCell}
      data-title={column.isTitle || undefined}
      data-align={column.align}
      data-sorted={sorted ? '' : undefined}
      data-drop={edge ?? undefined}
      style={{ width: column.width }}
    >
      <button
        type="button"
        className={styles.headButton}
        onClick={sortBy}
        tabIndex={-1}
        disabled={!isSortable(column)}
      >
        {column.isTitle ? (
          <ObjectIcon name={state.object.icon} size={13} />
        ) : (
          <Icon of={type.icon} size={13} />
        )}
        <span className={styles.headText}>{pathLabel(column)}</span>
        {sorted && <Icon of={sorted.direction === 'asc' ? IconArrowUp : IconArrowDown} size={12} />}
      </button>
      <ColumnEdge column={column} object={state.object.name} />
    </div>
  )
}
