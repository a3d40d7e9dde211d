import { useSyncExternalStore } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { changeSignal } from '../../../platform/change-signal.ts'
import type { BoardColumn } from './board-columns.ts'

/** A single card on its way, by mouse, touch or keyboard. */
interface CarriedCard {
  record: RecordValues
  from: BoardColumn
}

let carried: CarriedCard | null = null
const { subscribe, announce } = changeSignal()

/** Says which card is carried. Kept past the board, so that only what shows it is drawn again. */
export function setCarried(card: CarriedCard | null): void {
  if (carried === card) return
  carried = card
  announce()
}

/** The card that is carried at the moment. */
export function useCarriedCard(): CarriedCard | null {
  return useSyncExternalStore(subscribe, () => carried)
}
