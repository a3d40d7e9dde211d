import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/check-mark.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { PartValue } from '../../fields/part-value.tsx'
import { PlaceEditor } from '../../records/place-editor.tsx'
import { RecordMark } from '../../records/record-mark.tsx'
import { type Column, valueIn } from '../column.ts'
import { viewTexts } from '../view-texts.ts'
import type { GridCursor } from './grid-cursor.ts'
import styles from './record-table.module.css'

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
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
    >
      <div role="gridcell" className={styles.check}>
        <CheckMark
          checked={isSelected}
          onChange={() => onSelect(record.id)}
          label={t('selectRow', { name: record.title })}
        />
      </div>
      {columns.map((column, at) => {
        const isActive = props.activeColumn === at
        const editing = isActive && props.isEditing
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys
          <div
            key={column.path}
            id={`cell-${index}-${at}`}
            role="gridcell"
            aria-colindex={at + 2}
            className={styles.cell}
            data-title={column.isTitle || undefined}
            data-align={column.align}
            data-active={isActive || undefined}
            data-editing={editing || undefined}
            style={{ width: column.width }}
            onClick={() => !editing && props.onCursor({ row: index, column: at, isEditing: false })}
            onDoubleClick={() => props.onCursor({ row: index, column: at, isEditing: true })}
          >
            {editing ? (
              <PlaceEditor
                object={object}
                one={{ record, related }}
                field={column.field}
                onLeave={props.onLeaveCell}
              />
            ) : column.isTitle ? (
              <TitleCell object={object} record={record} />
            ) : (
              <PartValue
                field={column.field}
                part={column.part}
                value={valueIn(column, record, related)}
                related={related}
              />
            )}
          </div>
        )
      })}
    </div>
  )
})

function TitleCell({ object, record }: { object: ObjectDefinition; record: RecordValues }) {
  const t = useTexts(viewTexts)
  return (
    <Link
      to="/records/$object/$id"
      params={{ object: object.name, id: record.id }}
      className={styles.title}
      tabIndex={-1}
      draggable={false}
    >
      <RecordMark record={{ id: record.id, object: object.name, title: record.title }} />
      <span className={styles.name}>
        <Name>{record.title || t('untitled')}</Name>
      </span>
    </Link>
  )
}
