import { memo } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/forms/check-mark.tsx'
import { useWaitingEdits } from '../../records/edit/queued-edits.ts'
import { useRefusedEdits } from '../../records/edit/refused-edits.ts'
import { isOpenTo } from '../../session/may-do.ts'
import type { Column } from '../columns/column.ts'
import { viewTexts } from '../view-texts.ts'
import type { GridCursor, GridPlace } from './grid-cursor.ts'
import type { CellStep } from './leave-cell.ts'
import styles from './record-table.module.css'
import type { SeenColumns } from './seen-columns.ts'
import { TableCell } from './table-cell.tsx'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  related: Related
  seen: SeenColumns
  /** Place in the list, from 0. */
  index: number
  top: number
  height: number
  isSelected: boolean
  onSelect: (id: string, index: number, withShift: boolean) => void
  /** The column the keyboard is in, when it is in this row. */
  activeColumn: number | null
  isEditing: boolean
  begins: string | undefined
  /** The columns of this row that are chosen together with others, first and last; -1 for none. */
  chosenFrom: number
  chosenTo: number
  onCursor: (cursor: GridCursor) => void
  onChoose: (place: GridPlace) => void
  onEditCell: (at: GridCursor) => void
  onLeaveCell: (step: CellStep) => void
}

/** One record of a table. */
export const TableRow = memo(function TableRow(props: Props) {
  const { object, record, related, seen, index, isSelected, onSelect } = props
  const t = useTexts(viewTexts)
  const refused = useRefusedEdits(record.id)
  const waiting = useWaitingEdits(record.id)
  const isFixed = !isOpenTo(record, 'update')
  const cell = (column: Column, at: number, left?: number) => (
    <TableCell
      key={column.path}
      object={object}
      record={record}
      related={related}
      column={column}
      beside={seen.beside}
      row={index}
      at={at}
      left={left}
      isLastPinned={left !== undefined && at === seen.pinned.at(-1)?.at}
      isActive={props.activeColumn === at}
      isEditing={props.activeColumn === at && props.isEditing}
      isChosen={at >= props.chosenFrom && at <= props.chosenTo}
      begins={props.begins}
      refused={waiting.has(column.path) ? undefined : refused.get(column.path)}
      isWaiting={waiting.has(column.path)}
      onCursor={props.onCursor}
      onChoose={props.onChoose}
      isFixed={isFixed}
      onEditCell={props.onEditCell}
      onLeaveCell={props.onLeaveCell}
    />
  )
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-refused={refused.size > 0 || undefined}
      style={{ height: props.height, top: props.top }}
    >
      <div role="gridcell" className={styles.check}>
        <CheckMark
          checked={isSelected}
          onChange={(withShift) => onSelect(record.id, index, withShift)}
          label={t('selectRow', { name: record.title })}
        />
      </div>
      {seen.pinned.map(({ column, at, left }) => cell(column, at, left))}
      <span className={styles.room} style={{ width: seen.before }} />
      {seen.moving.map(({ column, at }) => cell(column, at))}
    </div>
  )
})
