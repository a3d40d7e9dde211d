import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { cellPlace } from '../table/cell-place.ts'
import { gridTexts } from '../table/grid-texts.ts'
import table from '../table/record-table.module.css'
import type { SeenColumns } from '../table/seen-columns.ts'
import { GroupLabel } from './group-label.tsx'
import styles from './group-row.module.css'
import type { RowsOfGroup } from './group-rows.ts'
import { MeasureValue } from './measure-value.tsx'

interface Props {
  group: RowsOfGroup
  isOpen: boolean
  seen: SeenColumns
  index: number
  top: number
  height: number
  /** The keyboard is on it. */
  isActive: boolean
  /** With the Alt key all of them are. */
  onFold: (isAll: boolean) => void
}

/** The heading of a group: its value, how many records it has, and what each column comes to. */
export function GroupRow({ group, isOpen, seen, index, top, height, isActive, onFold }: Props) {
  const t = useTexts(gridTexts)
  const [title, ...pinned] = seen.pinned
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-expanded={isOpen}
      className={`${table.row} ${styles.group}`}
      style={{ height, top }}
    >
      <div
        id={`cell-${index}-0`}
        role="gridcell"
        className={styles.head}
        data-active={isActive || undefined}
        style={{ width: (title?.column.width ?? 0) + checkWidth }}
      >
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={(event) => onFold(event.altKey)}
          tabIndex={-1}
          title={t('foldHint')}
        >
          <Icon of={isOpen ? IconChevronDown : IconChevronRight} size={14} />
          <span className={styles.value}>
            <GroupLabel group={group} />
          </span>
          <span className={styles.count} title={t('groupCount', { count: group.count })}>
            {numberFormat(t.language, {}).format(group.count)}
          </span>
        </button>
      </div>
      {pinned.map(({ column, at, left }) => (
        <Measured key={column.path} group={group} column={column} at={at} index={index} left={left} />
      ))}
      <span className={table.room} style={{ width: seen.before }} />
      {seen.moving.map(({ column, at }) => (
        <Measured key={column.path} group={group} column={column} at={at} index={index} />
      ))}
    </div>
  )
}

const checkWidth = 38

interface MeasuredProps {
  group: RowsOfGroup
  column: SeenColumns['moving'][number]['column']
  at: number
  index: number
  left?: number
}

function Measured({ group, column, at, index, left }: MeasuredProps) {
  return (
    <div
      id={`cell-${index}-${at}`}
      role="gridcell"
      aria-colindex={at + 2}
      className={table.cell}
      data-path={column.path}
      data-pinned={left !== undefined || undefined}
      data-align={column.align}
      style={cellPlace(column.width, left)}
    >
      <MeasureValue column={column} value={group.measures[column.path]} />
    </div>
  )
}
