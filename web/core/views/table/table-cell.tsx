import { Link } from '@tanstack/react-router'
import { type PointerEvent, Suspense } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { FailedSign } from '../../fields/cell/failed-sign.tsx'
import { ValueRoom } from '../../fields/cell/fitting-value.tsx'
import { PartValue } from '../../fields/cell/part-value.tsx'
import { RecordMark, useHasOwnMark } from '../../marks/record-mark.tsx'
import { hasFailed, holderIn, valueIn } from '../../metadata/column-value.ts'
import { PlaceEditor } from '../../records/edit/place-editor.tsx'
import type { RefusedEdit } from '../../records/edit/refused-edits.ts'
import { WaitingSign } from '../../records/edit/waiting-sign.tsx'
import { PeekButton } from '../../records/peek/peek-button.tsx'
import { useShownTitle } from '../../shown-title.ts'
import { useModulePart } from '../../web-module.ts'
import { type Column, roomOf } from '../columns/column.ts'
import { nameBeside } from '../columns/name-beside.ts'
import { viewTexts } from '../view-texts.ts'
import { cellPlace } from './cell-place.ts'
import type { GridCursor, GridPlace } from './grid-cursor.ts'
import { DueDay } from './late-mark.tsx'
import type { CellStep } from './leave-cell.ts'
import styles from './record-table.module.css'
import titles from './title-cell.module.css'

// Nothing is refused before something was written.
const RefusedCell = latePart(async () => (await import('./refused-cell.tsx')).RefusedCell, {
  missing: 'unseen',
})

interface Props {
  object: ObjectDefinition
  record: RecordValues
  related: Related
  column: Column
  /** What is read together with the name. */
  beside: readonly Column[]
  row: number
  at: number
  /** Where it stays when its column is pinned. */
  left: number | undefined
  isLastPinned: boolean
  isActive: boolean
  isEditing: boolean
  /** Chosen together with others. */
  isChosen: boolean
  /** What was typed on it and begins its new value. */
  begins: string | undefined
  /** What was written here and not saved. */
  refused: RefusedEdit | undefined
  /** What was written here waits for the network. */
  isWaiting: boolean
  /** Its record is not the reader's to change. */
  isFixed: boolean
  onCursor: (cursor: GridCursor) => void
  onEditCell: (at: GridCursor) => void
  /** The cells from the cursor to here are chosen together. */
  onChoose: (place: GridPlace) => void
  onLeaveCell: (step: CellStep) => void
}

/** One value of a table, written where it stands. */
export function TableCell(props: Props) {
  const { column, row, at, left, isActive, isEditing, refused, onCursor } = props
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (isEditing || event.button !== 0) return
    if (event.shiftKey) return props.onChoose({ row, column: at })
    onCursor({ row, column: at, isEditing: false })
  }
  // Fingers scroll; only a mouse that is held down chooses what it passes over.
  const pass = ({ buttons, pointerType }: PointerEvent) => {
    if (buttons === 1 && pointerType === 'mouse' && !isEditing) props.onChoose({ row, column: at })
  }
  return (
    <div
      id={`cell-${row}-${at}`}
      role="gridcell"
      aria-colindex={at + 2}
      aria-readonly={props.isFixed || undefined}
      aria-selected={props.isChosen || undefined}
      className={styles.cell}
      data-path={column.path}
      data-pinned={left !== undefined || undefined}
      data-last-pinned={props.isLastPinned || undefined}
      data-align={column.align}
      data-active={isActive || undefined}
      data-chosen={props.isChosen || undefined}
      data-editing={isEditing || undefined}
      data-refused={refused !== undefined || undefined}
      style={cellPlace(column.width, left)}
      onPointerDown={press}
      onPointerEnter={pass}
      onDoubleClick={() => props.onEditCell({ row, column: at, isEditing: false })}
    >
      <Content {...props} />
      {props.isWaiting && <WaitingSign />}
    </div>
  )
}

function Content({ object, record, related, column, beside, row, at, ...props }: Props) {
  const due = useModulePart('dues', object.name)
  if (props.isEditing) {
    return (
      <PlaceEditor
        object={object}
        one={{ record, related }}
        field={column.field}
        begins={props.begins}
        onLeave={props.onLeaveCell}
        onEnter={() => props.onLeaveCell('down')}
      />
    )
  }
  if (props.refused) {
    return (
      <Suspense>
        <RefusedCell
          object={object}
          record={record}
          column={column}
          refused={props.refused}
          related={related}
          onOpen={unlessLooking(() => props.onCursor({ row, column: at, isEditing: true }))}
        />
      </Suspense>
    )
  }
  if (column.isTitle) return <TitleCell object={object} record={record} related={related} beside={beside} />
  const value = (
    <ValueRoom value={column.align === 'right' ? roomOf(column) : null}>
      <PartValue
        field={column.field}
        part={column.part}
        value={valueIn(column, record, related)}
        related={related}
      />
    </ValueRoom>
  )
  const holder = holderIn(column, record, related)
  if (hasFailed(column.field, holder)) return <FailedSign field={column.field} record={holder} />
  if (due?.field !== column.path) return value
  return (
    <DueDay object={object} record={record}>
      {value}
    </DueDay>
  )
}

function TitleCell({
  object,
  record,
  related,
  beside,
}: Pick<Props, 'object' | 'record' | 'related' | 'beside'>) {
  const t = useTexts(viewTexts)
  const title = useShownTitle()({ object: object.name, title: record.title }) || t('untitled')
  const name = nameBeside(title, beside, record, related)
  const hasOwnMark = useHasOwnMark(object.name)
  return (
    <>
      <Link
        to="/records/$object/$id"
        params={{ object: object.name, id: record.id }}
        className={titles.title}
        tabIndex={-1}
        draggable={false}
        // Whoever hears one link after the other does not hear what stands beside.
        aria-label={name === title ? undefined : title}
      >
        {hasOwnMark && <RecordMark record={{ id: record.id, object: object.name, title: record.title }} />}
        <span className={titles.name}>
          <Name>{name}</Name>
        </span>
      </Link>
      <span className={titles.titleSpace} />
      <PeekButton object={object.name} id={record.id} title={record.title} isSkipped />
    </>
  )
}
