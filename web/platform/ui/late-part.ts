import { type ComponentType, createElement, lazy, useState } from 'react'
import { whenIdle } from './when-idle.ts'

type LatePart<Props> = ComponentType<Props> & {
  fetch: () => void
  onReach: { onPointerEnter: () => void; onFocus: () => void }
}

// Written without JSX, so that what is not a page, as a list of pages, can name such parts anywhere.

/**
 * A part of a page that is not drawn with it: fetched when it is, or once the page stands and the browser has
 * nothing else to do, so that whoever opens it a little later does not wait. `fetch` fetches it before, as
 * `onReach` does, put on the button that opens it, when a pointer or the focus comes there.
 */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetchPart = async () => {
    loaded = await load()
    return loaded
  }
  const Late = lazy(async () => ({ default: await fetchPart() }))
  whenIdle(fetchPart)
  // What is here already is drawn at once: React would show the page without it for a moment. What was drawn
  // before it came stays what it is.
  function LatePart(props: Props) {
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? Late)
    return createElement(Part, props)
  }
  const fetch = () => {
    if (loaded === null) fetchPart().catch(() => undefined)
  }
  return Object.assign(LatePart, { fetch, onReach: { onPointerEnter: fetch, onFocus: fetch } })
}
