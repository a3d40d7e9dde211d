import type { ComponentType } from 'react'
import { type LatePart, latePart } from './late-part.ts'

/** A page as its route draws it: fetched when it is about to be opened; the router waits for `preload`. */
export function latePage(
  load: () => Promise<ComponentType>,
): LatePart<object> & { preload: () => Promise<void> } {
  const Page = latePart<object>(load, { isOnDemand: true })
  return Object.assign(Page, { preload: Page.fetch })
}
