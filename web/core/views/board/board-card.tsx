import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { fieldPath } from '../../metadata/field-path.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../may-edit.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
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
    >
      <Link
        to="/records/$object/$id"
        params={{ object: object.name, id: record.id }}
        className={styles.cardLink}
        draggable={false}
      >
        <Card object={object} record={record} related={related} stalledDays={stalledDays} />
      </Link>
      {canMove && <MoveMenu board={board} column={column} record={record} onMove={onMove} />}
    </article>
  )
}

type MoveMenuProps = Pick<Props, 'board' | 'column' | 'record' | 'onMove'>

/** The same move without dragging: for touch, for the keyboard, for a steady hand. */
export function MoveMenu({ board, column, record, onMove }: MoveMenuProps) {
  const t = useTexts(viewTexts)
  const others = board.columns.filter((other) => columnKey(other) !== columnKey(column))
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button
          type="button"
          className={styles.cardMenu}
          aria-label={`${t('moveTo')}: ${record.title}`}
          tabIndex={-1}
          data-move
        >
          <Icon of={IconDots} size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('moveTo')}</Menu.Label>
        {others.map((other) => (
          <Menu.Item
            key={columnKey(other)}
            leftSection={
              board.rules && <board.rules.Mark kind={other.kind} step={other.step} steps={other.steps} />
            }
            onClick={() => {
              onMove(record.id)
              board.move({ record, from: column, to: other })
            }}
          >
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
