import { memo } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/forms/check-mark.tsx'
import { useRefusedEdits } from '../../records/edit/refused-edits.ts'
import { useWaitingEdits } from '../../records/edit/waiting-edits.ts'
import type { Column } from '../columns/column.ts'
import { viewTexts } from '../view-texts.ts'
import type { GridCursor } from './grid-cursor.ts'
import styles from './record-table.module.css'
import { TableCell } from './table-cell.tsx'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  related: Related
  columns: Column[]
  index: number
  top: number
  height: number
  isSelected: boolean
  onSelect: (id: string) => void
  activeColumn: number | null
  isEditing: boolean
  onCursor: (cursor: GridCursor) => void
  onLeaveCell: (step: 0 | 1 | -1) => void
}

/** One record of a table. */
export const TableRow = memo(function TableRow(props: Props) {
  const { object, record, related, columns, index, isSelected, onSelect } = props
  const t = useTexts(viewTexts)
  const refused = useRefusedEdits(record.id)
  const waiting = useWaitingEdits(record.id)
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-refused={refused.size > 0 || undefined}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
    >
      <div role="gridcell" className={styles.check}>
        <CheckMark
          checked={isSelected}
          onChange={() => onSelect(record.id)}
          label={t('selectRow', { name: record.title })}
        />
      </div>
      {columns.map((column, at) => (
        <TableCell
          key={column.path}
          object={object}
          record={record}
          related={related}
          column={column}
          row={index}
          at={at}
          isActive={props.activeColumn === at}
          isEditing={props.activeColumn === at && props.isEditing}
          refused={waiting.has(column.path) ? undefined : refused.get(column.path)}
          isWaiting={waiting.has(column.path)}
          onCursor={props.onCursor}
          onLeaveCell={props.onLeaveCell}
        />
      ))}
    </div>
  )
})
