import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type MouseEvent, useRef } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { isSortable } from '../../metadata/column-value.ts'
import { usePathLabel } from '../../metadata/field-path.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import type { Column } from '../columns/column.ts'
import { clickedSort, columnChanges } from '../columns/column-changes.ts'
import { fitColumn } from '../columns/fit-column.ts'
import type { ListState } from '../list-state.ts'
import { cellPlace } from './cell-place.ts'
import { useColumnDrag } from './column-drag.ts'
import { ColumnEdge } from './column-edge.tsx'
import { gridTexts } from './grid-texts.ts'
import { HeadMenu } from './head-menu.tsx'
import words from './head-row.module.css'
import styles from './record-table.module.css'

interface Props {
  column: Column
  at: number
  columns: Column[]
  state: ListState
  /** Where it stays when it is pinned. */
  left: number | undefined
  isLastPinned: boolean
  isActive: boolean
  isMenuOpen: boolean
  onMenu: (isOpen: boolean) => void
  onGoTo: ((column: Column) => void) | undefined
}

/** The head of one column. */
export function HeadCell({ column, at, columns, state, left, isActive, ...props }: Props) {
  const t = useTexts(gridTexts)
  const pathLabel = usePathLabel()
  const element = useRef<HTMLDivElement>(null)
  const edge = useColumnDrag(element, { column, columns, state })
  const place = state.sort.findIndex((sort) => sort.field === column.path)
  const sorted = state.sort[place]
  const changes = columnChanges(state, columns)
  const sortBy = ({ shiftKey }: MouseEvent) =>
    state.change({ sort: clickedSort(state.chosenSort, column.path, shiftKey) })
  const fit = () => {
    const grid = element.current?.closest('[role="grid"]')
    const width = grid ? fitColumn(grid, column.path) : null
    if (width !== null) changes.resize(column.path, width)
  }
  const name = pathLabel(column)

  return (
    <div
      ref={element}
      id={`cell--1-${at}`}
      role="columnheader"
      aria-label={name}
      aria-colindex={at + 2}
      aria-sort={sorted ? (sorted.direction === 'asc' ? 'ascending' : 'descending') : 'none'}
      className={styles.headCell}
      data-path={column.path}
      data-pinned={left !== undefined || undefined}
      data-last-pinned={props.isLastPinned || undefined}
      data-active={isActive || undefined}
      data-align={column.align}
      data-sorted={sorted ? '' : undefined}
      data-drop={edge ?? undefined}
      style={cellPlace(column.width, left)}
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
          <Icon of={webFieldTypeOf(resultField(column.field)).icon} size={13} />
        )}
        <span className={words.headText}>{name}</span>
        {sorted && <Icon of={sorted.direction === 'asc' ? IconArrowUp : IconArrowDown} size={12} />}
        {sorted && state.sort.length > 1 && (
          <span className={words.sortPlace} role="img" aria-label={t('sortPlace', { place: place + 1 })}>
            {place + 1}
          </span>
        )}
      </button>
      <HeadMenu
        column={column}
        name={name}
        state={state}
        changes={changes}
        isOpen={props.isMenuOpen}
        onOpen={props.onMenu}
        onFit={fit}
        onGoTo={props.onGoTo}
      />
      <ColumnEdge
        column={column}
        object={state.object.name}
        onResize={(width) => changes.resize(column.path, width)}
        onFit={fit}
      />
    </div>
  )
}
