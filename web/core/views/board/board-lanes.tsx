import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import { useBoardKeys } from './board-keys.ts'
import { BoardLane } from './board-lane.tsx'
import { BoardRail } from './board-rail.tsx'

// A card wider than this is mostly empty, and its amount far from its owner.
const laneWidth = 'minmax(208px, 440px)'

/** The columns side by side; won and lost as narrow rails until somebody opens them. */
export function BoardLanes(board: Board) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const element = useRef<HTMLDivElement>(null)
  const [openRails, setOpenRails] = useState<ReadonlySet<string>>(new Set())
  const keys = useBoardKeys(board, element)
  const { columns, state } = board
  const isRail = (key: string, kind: string) => kind !== 'open' && !openRails.has(key)
  const template = columns.map((one) => (isRail(columnKey(one), one.kind) ? '40px' : laneWidth))
  const toggle = (key: string) => setOpenRails((before) => toggled(before, key))

  useEffect(() => (element.current ? autoScrollForElements({ element: element.current }) : undefined), [])

  return (
    <div
      ref={element}
      className={styles.board}
      style={{ gridTemplateColumns: template.join(' ') }}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onClickCapture={keys.onClickCapture}
      role="group"
      aria-label={t('boardLabel', { name: label(state.object.pluralLabel) })}
    >
      {columns.map((column) => {
        const key = columnKey(column)
        return isRail(key, column.kind) ? (
          <BoardRail key={key} board={board} column={column} onOpen={() => toggle(key)} />
        ) : (
          <BoardLane
            key={key}
            board={board}
            column={column}
            onFold={column.kind === 'open' ? undefined : () => toggle(key)}
            focusId={keys.focusId}
            onMove={keys.follow}
          />
        )
      })}
    </div>
  )
}

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(before)
  if (!next.delete(key)) next.add(key)
  return next
}
