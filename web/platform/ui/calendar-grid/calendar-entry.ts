import type { ComponentType, CSSProperties, KeyboardEvent, ReactNode, Ref } from 'react'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import type { TagColor } from '../../../../shared/platform/tag-colors.ts'

/** Something that stands in a calendar. Its times are those of the clock of whoever looks. */
export interface CalendarEntry {
  id: string
  /** What kind of thing it is, for whoever draws its link. */
  object: string
  title: string
  /** First and last day, both included. */
  start: IsoDate
  end: IsoDate
  /** Minutes of the first day it begins and of the last day it ends; absent: it takes whole days. */
  from?: number
  to?: number
  /** The time it begins in words. */
  time?: string
  color?: TagColor | undefined
  /** What the colour means. */
  colorName?: string | undefined
  /** May be put on another day. */
  isMovable: boolean
  /** A glyph that says how far it has come. */
  sign?: ReactNode
  /** How late it is, in words. */
  late?: string | undefined
  /** It is done with, for better or worse. */
  isOver?: boolean
  /** It was put here and is not saved yet: how that is said. */
  waits?: string | undefined
}

/** Where an entry is taken: another day, and in a grid of hours another time. */
export interface CalendarMove {
  entry: CalendarEntry
  days: number
  /** Minutes of the day it begins at from then on; absent: as before. */
  from?: number
}

export interface EntryLinkProps {
  entry: CalendarEntry
  ref: Ref<HTMLAnchorElement>
  className: string | undefined
  style?: CSSProperties
  label: string
  onKeyDown: (event: KeyboardEvent) => void
  children: ReactNode
}

/** What every span of a calendar needs. */
export interface CalendarGridProps {
  entries: readonly CalendarEntry[]
  /** What the entries of a day are worth together, in words. */
  sums?: ReadonlyMap<IsoDate, string>
  today: IsoDate
  /** The link that opens an entry. */
  Link: ComponentType<EntryLinkProps>
  onMove: (move: CalendarMove) => void
  /** Begins a new entry on a day; absent where none may be made. */
  onAdd?: ((day: IsoDate, from?: number) => void) | undefined
  /** The entry that has the focus once it stands on its new day. */
  focusId: string | null
}
