import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { chordOf } from '../../../platform/ui/keys/key-chord.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { takeLeft } from '../../records/page/last-left.ts'
import { recordListQuery } from '../../records/record-list.ts'
import { type Board, columnKey } from './board.ts'
import { focusAcross, focusAt, focusFirst, openMenu, type Place, placeOf } from './board-focus.ts'
import { useBoardPeek } from './board-peek.ts'
import { useTicks } from './board-ticks.ts'
import { useLift } from './lift.ts'
import { recordIn } from './read-cards.ts'

/**
 * The first arrow goes to the first card, the next from card to card; with Shift they take the card along.
 * Shift and Space take a card up; S chooses a column, X ticks, Space looks at the record beside the board.
 */
export function useBoardKeys(board: Board, element: RefObject<HTMLElement | null>) {
  const { setFocusId } = board
  const { object } = board.state
  // Not before the page one comes from is gone: it says then which record it was of.
  useEffect(() => setFocusId(takeLeft(object.name)), [object.name, setFocusId])
  const ticks = useTicks(board.selection)
  const beside = useBoardPeek(object.name)
  const columns = board.columns.map(columnKey)
  const find = useFindCard(board)
  const lift = useLift(board, find)

  function moveBy(place: Place, step: 1 | -1) {
    const found = find(place)
    const to = board.columns[columns.indexOf(place.column) + step]
    if (!found || !to || to.isGone || !board.mayMove(found.record)) return
    setFocusId(found.record.id)
    board.move({ ...found, to })
  }

  const commands: Commands = {
    ...goingAbout(columns),
    'Shift+ArrowRight': (place) => moveBy(place, 1),
    'Shift+ArrowLeft': (place) => moveBy(place, -1),
    'Shift+Space': lift.begin,
    S: openMenu,
    ...beside.commands,
    X: ticks.tick,
    'Shift+X': ticks.tickUpTo,
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.defaultPrevented || !element.current) return
    const chord = chordOf(event.nativeEvent) ?? ''
    const place = placeOf(event.target)
    const isTaken = place !== null && lift.act(chord)
    const command = commands[chord]
    if (!isTaken && (!command || !place)) return
    keepFrom(event)
    if (!isTaken && command && place) command(place, element.current)
  }

  useFirstCard(element, columns)
  return { ...beside, onKeyDown, lifted: lift.lifted, said: lift.said }
}

type Commands = Record<string, (place: Place, root: HTMLElement) => void>

function goingAbout(columns: readonly string[]): Commands {
  const down = (place: Place, root: HTMLElement) => focusAt(root, place.column, place.at + 1)
  const up = (place: Place, root: HTMLElement) => focusAt(root, place.column, place.at - 1)
  return {
    ArrowDown: down,
    J: down,
    ArrowUp: up,
    K: up,
    ArrowRight: (place, root) => focusAcross(root, columns, place, 1),
    ArrowLeft: (place, root) => focusAcross(root, columns, place, -1),
  }
}

// The key is the board's, and nobody else's.
function keepFrom(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

// From anywhere on the page, so that nobody has to click on a card first.
function useFirstCard(element: RefObject<HTMLElement | null>, columns: readonly string[]): void {
  const begin = () => element.current && focusFirst(element.current, columns)
  useShortcut('J', begin)
  useShortcut('ArrowDown', begin)
  useShortcut('ArrowUp', begin)
  useShortcut('ArrowRight', begin)
  useShortcut('ArrowLeft', begin)
}

/** The card at a place, with the column it stands in. */
function useFindCard(board: Board) {
  const queries = useQueryClient()
  return (place: Place) => {
    const from = board.columns.find((column) => columnKey(column) === place.column)
    if (!from) return null
    const { queryKey } = recordListQuery(board.state.object.name, board.questionOf(from))
    const record = recordIn(queries, queryKey, place.id)
    return record ? { from, record } : null
  }
}
