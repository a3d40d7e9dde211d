import type { ComponentType } from 'react'

/** What lies over every page once there is something for it: a dialog, the palette, what runs unseen. */
export interface Overlay {
  name: string
  /** Is there something? A hook, asked on every page. */
  useIsOpen(): boolean
  /** Loaded when there is. */
  Part: ComponentType
}
