import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { whenIdle } from './when-idle.ts'

/**
 * A part of a page that is not drawn with it: fetched when it is, or once the page stands and the browser has
 * nothing else to do, so that whoever opens it a little later does not wait.
 */
// biome-ignore lint/suspicious/noExplicitAny: as React's own `lazy`: any part, whatever it is given
export function latePart<Part extends ComponentType<any>>(
  fetchPart: () => Promise<Part>,
): LazyExoticComponent<Part> {
  whenIdle(fetchPart)
  return lazy(async () => ({ default: await fetchPart() }))
}
