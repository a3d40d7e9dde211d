import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import type { TagColor } from '../../../../shared/platform/tag-colors.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { feelLift } from '../../../platform/ui/dragging/feel-lift.ts'
import { withDrag } from '../../../platform/ui/dragging/with-drag.ts'
import { RecordAnchor } from '../../records/record-anchor.tsx'
import type { BoardGate, BoardRules } from '../../web-module.ts'
import styles from './board.module.css'
import { type Board, movedAlong } from './board.ts'
import look from './board-card.module.css'
import type { BoardColumn } from './board-columns.ts'
import { boardTexts } from './board-texts.ts'
import { CardMenu } from './card-menu.tsx'
import { CardWaits } from './card-waits.tsx'
import { PlainCard } from './plain-card.tsx'
import { sameCard } from './same-card.ts'

export interface CardProps {
  /** The board as it is now, for what is done with the card; what the card shows is beside it. */
  handle: RefObject<Board>
  column: BoardColumn
  record: RecordValues
  related: Related
  rules: BoardRules | undefined
  /** Fields the view chose for its cards. */
  fields: readonly string[] | undefined
  at: number
  stalledDays: number | null
  /** Of the way to the next column: how much is there, of how much. */
  gateDone: number | undefined
  gateOf: number | undefined
  touches: readonly number[] | undefined
  color: TagColor | undefined
  colorName: string | undefined
  canMove: boolean
  isSelected: boolean
  isLifted: boolean
  /** It was put here a moment ago. */
  hasArrived: boolean
  takesFocus: boolean
}

/** One record on a board. Drawn again only when something of it changed, however many stand around it. */
export const BoardCard = memo(DrawnCard, sameCard)

function DrawnCard(props: CardProps) {
  const { handle, column, record, related, rules, fields, stalledDays, color, takesFocus } = props
  const t = useTexts(boardTexts)
  const { object } = handle.current.state
  const element = useRef<HTMLElement>(null)
  const isDragged = useCardDrag(element, props)
  const shown = { object, record, related, stalledDays, touches: props.touches, gate: gateOf(props) }
  const Card = fields ? undefined : rules?.Card
  useEffect(() => {
    if (takesFocus) element.current?.querySelector('a')?.focus()
  }, [takesFocus])

  return (
    <article
      ref={element}
      role="listitem"
      className={look.card}
      data-card={record.id}
      data-at={props.at}
      data-stalled={stalledDays !== null || undefined}
      data-dragged={isDragged || undefined}
      data-selected={props.isSelected || undefined}
      data-lifted={props.isLifted || undefined}
      data-arrived={props.hasArrived || undefined}
    >
      {color && <i className={look.edge} style={{ background: `var(--tag-${color})` }} aria-hidden />}
      <RecordAnchor
        object={object.name}
        id={record.id}
        className={look.cardLink}
        draggable={false}
        aria-describedby={props.canMove ? 'board-keys' : undefined}
      >
        {Card ? <Card {...shown} /> : <PlainCard {...shown} fields={fields} rules={rules} />}
        {color && <span className={styles.unseen}>{props.colorName ?? t('colored')}</span>}
      </RecordAnchor>
      <CardWaits id={record.id} field={handle.current.field.name} />
      <CardMenu handle={handle} column={props.canMove ? column : null} record={record} />
    </article>
  )
}

// Apart in what a card is given: two numbers are the same each time, an object would be another.
function gateOf({ gateDone: done, gateOf: of }: CardProps): BoardGate | null {
  return done === undefined || of === undefined ? null : { done, of }
}

/** Lets the card be dragged, with all ticked ones when it is one of them. */
function useCardDrag(element: RefObject<HTMLElement | null>, props: CardProps): boolean {
  const t = useTexts(boardTexts)
  const [isDragged, setDragged] = useState(false)
  const latest = useRef(props)
  latest.current = props
  const { canMove } = props
  useEffect(() => {
    const card = element.current
    if (!card || !canMove) return
    const along = () => movedAlong(latest.current.handle.current, latest.current.record)
    return withDrag(({ draggable, setCustomNativeDragPreview }) =>
      draggable({
        element: card,
        getInitialData: () => ({ card: latest.current.record, from: latest.current.column, ids: along() }),
        onGenerateDragPreview: ({ nativeSetDragImage }) => {
          const count = along().length
          if (count < 2) return
          setCustomNativeDragPreview({
            nativeSetDragImage,
            render: ({ container }) => {
              const words = document.createElement('div')
              words.className = look.many ?? ''
              words.textContent = latest.current.record.title
              const number = document.createElement('b')
              number.textContent = t('cardsMoved', { count })
              words.append(number)
              container.append(words)
            },
          })
        },
        onDragStart: () => {
          feelLift()
          setDragged(true)
        },
        onDrop: ({ location }) => {
          if (location.current.dropTargets.length > 0) feelLift()
          setDragged(false)
        },
      }),
    )
  }, [element, canMove, t])
  return isDragged
}
