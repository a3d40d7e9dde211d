import { useEffect, useState } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { type Board, columnKey, movedAlong } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import type { Place } from './board-focus.ts'
import { boardTexts } from './board-texts.ts'
import { setCarried } from './carried-card.ts'
import type { CardMove } from './move-card.ts'

interface Lifted {
  id: string
  record: RecordValues
  from: BoardColumn
  /** Key of the column it would be put down in. */
  to: string
}

const putsDown = new Set(['Space', 'Shift+Space', 'Enter'])

/**
 * A card taken up by keyboard: arrows choose the column, Space or Enter puts it down there, Escape where it was.
 * Each step is told to who cannot see it.
 */
export function useLift(
  board: Board,
  find: (place: Place) => { from: BoardColumn; record: RecordValues } | null,
) {
  const t = useTexts(boardTexts)
  const wordsOver = useWordsOver(board)
  const [lifted, setLifted] = useLifted(board)
  const [said, setSaid] = useState('')

  function begin(place: Place) {
    const found = find(place)
    if (!found || !board.mayMove(found.record)) return
    setLifted({ ...found, id: found.record.id, to: place.column })
    setSaid(t('lifted', { name: found.record.title, column: found.from.name }))
  }

  function over(held: Lifted, step: 1 | -1) {
    const column = board.columns[columnAt(board, held.to) + step]
    if (!column || column.isGone) return
    setLifted({ ...held, to: columnKey(column) })
    setSaid(wordsOver(held, column))
  }

  function putDown({ record, from, to }: Lifted) {
    setLifted(null)
    const column = board.columns[columnAt(board, to)]
    if (!column || columnKey(from) === to) return setSaid(t('liftEnded', { name: record.title }))
    setSaid(t('putDown', { name: record.title, column: column.name }))
    carry(board, { record, from, to: column })
  }

  /** Does something with the card that is taken up; false when there is none or the key means nothing to it. */
  function act(chord: string): boolean {
    if (!lifted) return false
    if (chord === 'ArrowLeft' || chord === 'ArrowRight') over(lifted, chord === 'ArrowRight' ? 1 : -1)
    else if (putsDown.has(chord)) putDown(lifted)
    else if (chord === 'Escape') {
      setLifted(null)
      setSaid(t('liftEnded', { name: lifted.record.title }))
    } else return chord.startsWith('Arrow')
    return true
  }

  return { lifted, said, begin, act }
}

/** The card that is taken up; a single one is a card that is carried. */
function useLifted(board: Board) {
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const alone = lifted && movedAlong(board, lifted.record).length === 1 ? lifted : null
  useEffect(() => {
    setCarried(alone)
    return () => setCarried(null)
  }, [alone])
  return [lifted, setLifted] as const
}

/** Says over which column a card is, and how much is there of what that column asks of it. */
function useWordsOver(board: Board) {
  const t = useTexts(boardTexts)
  const ui = useTexts(uiTexts)
  return ({ record, from }: Lifted, to: BoardColumn): string => {
    const where = t('liftedOver', { name: record.title, column: to.name })
    const gate = to === from ? null : board.entryOf(record, to)
    return gate ? `${where}. ${ui('gateChecks', { ...gate })}` : where
  }
}

function columnAt({ columns }: Board, key: string): number {
  return columns.findIndex((column) => columnKey(column) === key)
}

/** Takes the card, and all ticked ones with it when it is one of them. */
function carry(board: Board, move: CardMove): void {
  const ids = movedAlong(board, move.record)
  board.setFocusId(move.record.id)
  if (ids.length > 1) board.moveMany(ids, move.to)
  else board.move(move)
}
