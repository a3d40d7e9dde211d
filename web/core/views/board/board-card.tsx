import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useWaitingEdits } from '../../records/edit/queued-edits.ts'
import { WaitingSign } from '../../records/edit/waiting-sign.tsx'
import { useMayEdit } from '../may-edit.ts'
import styles from './board.module.css'
import type { Board } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { CardMenu } from './card-menu.tsx'
import { PlainCard } from './plain-card.tsx'

interface Props {
  board: Board
  column: BoardColumn
  record: RecordValues
  related: Related
  takesFocus: boolean
  onMove: (id: string) => void
}

/** One record on a board: dragged with the pointer, moved with Shift and arrows, or sent by its menu. */
export function BoardCard({ board, column, record, related, takesFocus, onMove }: Props) {
  const { object } = board.state
  const element = useRef<HTMLElement>(null)
  const [isDragged, setDragged] = useState(false)
  const metadata = useMetadata()
  const path = fieldPath(metadata, object, board.field.name)
  const mayMove = useMayEdit(object)
  const canMove = path !== null && mayMove(path)
  const isWaiting = useWaitingEdits(record.id).has(board.field.name)
  const stalledDays = board.rules?.stalledDays(record, column.record, new Date()) ?? null
  const Card = board.rules?.Card ?? PlainCard
  const latest = useRef({ card: record, from: column })
  latest.current = { card: record, from: column }

  useEffect(() => {
    if (!element.current || !canMove) return
    return draggable({
      element: element.current,
      getInitialData: () => ({ ...latest.current }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [canMove])
  useEffect(() => {
    if (takesFocus) element.current?.querySelector('a')?.focus()
  }, [takesFocus])

  return (
    <article
      ref={element}
      role="listitem"
      className={styles.card}
      data-card={record.id}
      data-stalled={stalledDays !== null || undefined}
      data-dragged={isDragged || undefined}
      data-selected={board.selection.has(record.id) || undefined}
    >
      <Link
        to="/records/$object/$id"
        params={{ object: object.name, id: record.id }}
        className={styles.cardLink}
        draggable={false}
      >
        <Card object={object} record={record} related={related} stalledDays={stalledDays} />
      </Link>
      {isWaiting && <WaitingSign />}
      <CardMenu board={board} column={canMove ? column : null} record={record} onMove={onMove} />
    </article>
  )
}
