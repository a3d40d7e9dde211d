import { createContext, use } from 'react'
import { textWidth } from '../../../platform/ui/text-width.ts'
import styles from './cell.module.css'

/** How many pixels a value has beside each other with others; null: as many as it takes. */
export const ValueRoom = createContext<number | null>(null)

interface Props {
  whole: string
  /** The same in fewer letters. */
  short: () => string
}

/** Figures as a whole where there is room for them, else short, and whole in their title. */
export function FittingValue({ whole, short }: Props) {
  const room = use(ValueRoom)
  const isShort = room !== null && textWidth(whole) > room
  return (
    <span className={styles.number} {...(isShort && { title: whole })}>
      {isShort ? short() : whole}
    </span>
  )
}
