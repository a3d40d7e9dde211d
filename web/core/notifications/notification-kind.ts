import type { LinkProps } from '@tanstack/react-router'
import type { Notification } from '../../../shared/core/notifications.ts'
import type { Phrase } from '../../platform/i18n/phrase.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'

/** A notification with the names it needs. */
export interface Told extends Notification {
  actor: string | null
  /** Title of the record it is about. */
  title: string | null
}

/** How a kind of notification reads and where it leads. */
export interface NotificationKind {
  icon: IconShape
  /** What it tells of, for the choice whether to be told: `Records given to you`. */
  label: Phrase
  /** A hook: its sentence in the reader's language. */
  useSentence: (told: Told) => string
  /** A hook: where it leads; null where there is nowhere to go. */
  useTarget: (told: Told) => Pick<LinkProps, 'to' | 'params' | 'search'> | null
}

/** By kind. Loaded when somebody looks at what they were told. */
export type NotificationKinds = Readonly<Record<string, NotificationKind>>
