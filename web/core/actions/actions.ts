import { useEffect, useRef, useSyncExternalStore } from 'react'
import { changeSignal } from '../../platform/change-signal.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'
import { type ShortcutOptions, useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { useIsOnlyLooking } from '../../platform/ui/only-looking.tsx'
import type { ActionStep } from './action-step.ts'

/** Something that can be done with what the page shows. */
export interface Action {
  /** Tells it from the others; one that comes later under the same id covers it. */
  id: string
  /** What is done, as an order: `Copy link`. */
  text: string
  /** Further words it is found by. */
  words?: string
  icon: IconShape
  /** One of many: only for who looks for it. */
  isFarOff?: boolean
  /** Asked when the palette is open: what it is about may be folded away. */
  isThere?: () => boolean
  /** The same without the palette, as a hint; `useAction` registers it too. */
  keys?: string | undefined
  /** Does it; absent where it asks something first. */
  act?: () => void
  /** What it asks first, in the palette: one of several. */
  step?: ActionStep
  /** It is the search of the page: looks for words typed behind a `/` in the palette. */
  search?: (words: string) => void
}

const none: readonly Action[] = []

interface Offer {
  actions: readonly Action[]
}

let offers: readonly Offer[] = []
const { subscribe, announce } = changeSignal()

/** Offers an action in the palette, and on the keyboard, while the component that calls this is shown. */
export function useAction(action: Action, { when = true, ...options }: ShortcutOptions = {}): void {
  const { keys, act, text } = action
  useActions(when ? [action] : [])
  useShortcut(keys ?? '', () => act?.(), {
    ...options,
    says: text,
    when: when && keys !== undefined && act !== undefined,
  })
}

/** Offers several actions in the palette; what is offered is always what was shown last. What is only looked at offers none. */
export function useActions(all: readonly Action[]): void {
  const actions = useIsOnlyLooking() ? none : all
  const offer = useRef<Offer>({ actions })
  offer.current.actions = actions
  useEffect(() => {
    const own = offer.current
    offers = [...offers, own]
    announce()
    return () => {
      offers = offers.filter((one) => one !== own)
      announce()
    }
  }, [])
}

/** What can be done at the moment, the newest of each id. */
export function useOfferedActions(): Action[] {
  const all = useSyncExternalStore(subscribe, () => offers)
  return [...new Map(all.flatMap(({ actions }) => actions).map((one) => [one.id, one])).values()]
}
