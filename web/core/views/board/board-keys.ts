import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { chordOf } from '../../../platform/ui/keys/key-chord.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { takeLeft } from '../../records/page/last-left.ts'
import { recordListQuery } from '../../records/record-list.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { focusAcross, focusAt, focusFirst, openMenu, type Place, placeOf } from './board-focus.ts'
import { useBoardPeek } from './board-peek.ts'
import { useTicks } from './board-ticks.ts'

/** The first arrow goes to the first card, the next from card to card; with Shift they take the card along; S chooses a column, X ticks. */
export function useBoardKeys(board: Board, element: RefObject<HTMLElement | null>) {
  const queries = useQueryClient()
  const [focusId, setFocusId] = useState<string | null>(null)
  // Not before the page one comes from is gone: it says then which record it was of.
  useEffect(() => setFocusId(takeLeft(board.state.object.name)), [board.state.object.name])
  const ticks = useTicks(board.selection)
  const beside = useBoardPeek(board.state.object.name)
  const columns = board.columns.map(columnKey)

  function moveBy(place: Place, step: 1 | -1) {
    const at = columns.indexOf(place.column)
    const [from, to] = [board.columns[at], board.columns[at + step]]
    const record = from && recordIn(queries, board, from, place.id)
    if (!from || !to || !record) return
    setFocusId(record.id)
    board.move({ record, from, to })
  }

  const commands: Record<string, (place: Place, root: HTMLElement) => void> = {
    ArrowDown: (place, root) => focusAt(root, place.column, place.at + 1),
    J: (place, root) => focusAt(root, place.column, place.at + 1),
    ArrowUp: (place, root) => focusAt(root, place.column, place.at - 1),
    K: (place, root) => focusAt(root, place.column, place.at - 1),
    ArrowRight: (place, root) => focusAcross(root, columns, place, 1),
    ArrowLeft: (place, root) => focusAcross(root, columns, place, -1),
    'Shift+ArrowRight': (place) => moveBy(place, 1),
    'Shift+ArrowLeft': (place) => moveBy(place, -1),
    S: openMenu,
    ...beside.commands,
    X: ticks.tick,
    'Shift+X': ticks.tickUpTo,
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.defaultPrevented || !element.current) return
    const command = commands[chordOf(event.nativeEvent) ?? '']
    const place = placeOf(event.target)
    if (!command || !place) return
    keepFrom(event)
    command(place, element.current)
  }

  useFirstCard(element, columns)
  return { ...beside, onKeyDown, focusId, follow: setFocusId }
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

function recordIn(
  queries: QueryClient,
  board: Board,
  column: BoardColumn,
  id: string,
): RecordValues | undefined {
  const { queryKey } = recordListQuery(board.state.object.name, board.questionOf(column))
  const pages = queries.getQueryData(queryKey)?.pages ?? []
  return pages.flatMap((page) => page.records).find((record) => record.id === id)
}
