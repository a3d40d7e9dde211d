import { createContext, use } from 'react'
import { textWidth } from '../../../platform/ui/text-width.ts'
import styles from './cell.module.css'

/** How many pixels a value has beside each other with others; null: as many as it takes. */
export const ValueRoom = createContext<number | null>(null)

interface Props {
  whole: string
  /** The same in fewer letters, with so many figures where it is a number. */
  short: (figures: 2 | 3) => string
}

/** Figures as a whole where there is room for them, else short, and whole in their title. */
export function FittingValue({ whole, short }: Props) {
  const room = use(ValueRoom)
  const shown = room === null || textWidth(whole) <= room ? whole : fitting(short, room)
  return (
    <span className={styles.number} {...(shown !== whole && { title: whole })}>
      {shown}
    </span>
  )
}

// A figure less before a word that is cut: "12 milj. €" where "12,4 milj. €" has no room.
function fitting(short: Props['short'], room: number): string {
  const usual = short(3)
  if (textWidth(usual) <= room) return usual
  const rounder = short(2)
  return textWidth(rounder) < textWidth(usual) ? rounder : usual
}
