import { Link } from '@tanstack/react-router'
import type { CSSProperties, Ref, RefObject } from 'react'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import type { Board } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { CardMenu } from './card-menu.tsx'
import { CardWaits } from './card-waits.tsx'
import styles from './phone-board.module.css'
import { PlainCard } from './plain-card.tsx'

interface Props {
  /** Where it stands among the others. */
  place: { ref: Ref<HTMLLIElement>; 'data-row': string; style: CSSProperties }
  board: Board
  handle: RefObject<Board>
  column: BoardColumn
  record: RecordValues
  related: Related
  touches: readonly number[] | undefined
  /** It was put here a moment ago. */
  hasArrived: boolean
}

/** A card as a phone shows it: as wide as the page, opened by a tap, moved by its menu. */
export function PhoneCard({ place, board, handle, column, record, related, touches, hasArrived }: Props) {
  const { object, board: settings } = board.state
  const stalledDays = board.rules?.stalledDays(record, column.record, new Date()) ?? null
  const Card = settings.cards ? undefined : board.rules?.Card
  const gate = board.gateOf(record, column)
  const shown = { object, record, related, stalledDays, gate, touches }
  const rule = board.ruleOf(record, related)
  return (
    <li
      {...place}
      className={styles.card}
      data-stalled={stalledDays !== null || undefined}
      data-arrived={hasArrived || undefined}
      data-selected={board.selection.has(record.id) || undefined}
    >
      {rule && <i className={styles.edge} style={{ background: `var(--tag-${rule.color})` }} aria-hidden />}
      <Link to="/records/$object/$id" params={{ object: object.name, id: record.id }} className={styles.link}>
        {Card ? <Card {...shown} /> : <PlainCard {...shown} fields={settings.cards} rules={board.rules} />}
        {rule?.name && <span className={styles.ruleName}>{rule.name}</span>}
      </Link>
      <CardWaits id={record.id} field={board.field.name} />
      <CardMenu handle={handle} column={board.mayMove(record) ? column : null} record={record} />
    </li>
  )
}
