import { type ComponentType, createElement, type FunctionComponent, use } from 'react'
import { oneLoad } from '../one-load.ts'
import { LateBoundary, type Missing } from './late-boundary.ts'
import { whenIdle } from './when-idle.ts'

export type LatePart<Props> = FunctionComponent<Props> & {
  fetch: () => Promise<void>
  /** Whether its code has come, so that it is drawn at once. */
  isHere: () => boolean
  onReach: { onPointerEnter: () => void; onFocus: () => void }
}

/** What a part that may come late says of itself; one drawn with its page says nothing. */
export type ComesLate = Partial<Pick<LatePart<object>, 'fetch' | 'isHere'>>

export interface Manner {
  /** Where its code is not to be had: how that is seen. */
  missing?: Missing
  /** Only when it is drawn, for it is large or seldom drawn. */
  isOnDemand?: boolean
  /** How long the page stands before it is fetched, where most never open it. */
  afterMs?: number
}

// Written without JSX, so that what is not a page, as a list of pages, can name such parts anywhere.

/**
 * A part of a page that is not drawn with it: fetched when it is, or once the page stands and the browser has
 * nothing else to do, so that whoever opens it a little later does not wait. `fetch` fetches it before, as
 * `onReach` does, put on the button that opens it, when a pointer or the focus comes there. Where it cannot be
 * fetched that is said in its place, with a way to try again, and it comes by itself when the line is back.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { missing = 'here', isOnDemand = false, afterMs }: Manner = {},
): LatePart<Props> {
  const code = oneLoad(load)
  if (!isOnDemand) whenIdle(code.fetch, afterMs)
  // What is here already is drawn at once: React would show the page without it for a moment.
  function Here(props: Props) {
    const Part = code.here() ?? use(code.shown())
    return createElement(Part, props)
  }
  function LatePart(props: Props) {
    return createElement(LateBoundary, { missing, ...closingOf(props) }, createElement(Here, props))
  }
  const fetch = () =>
    code.fetch().then(
      () => undefined,
      () => undefined,
    )
  const reach = () => void fetch()
  return Object.assign(LatePart, {
    fetch,
    isHere: () => code.here() !== null,
    onReach: { onPointerEnter: reach, onFocus: reach },
  })
}

// What opens above a page says itself how it is closed; that it is missing is closed likewise.
export function closingOf(props: object): { onClose?: () => void } {
  const onClose = 'onClose' in props ? props.onClose : undefined
  return typeof onClose === 'function' ? { onClose: () => onClose() } : {}
}
