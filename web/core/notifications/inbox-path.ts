import type { NotificationsQuery } from '../../../shared/core/notifications-contract.ts'

/** The address of what somebody was told: its entry in the menu counts what is unread. */
export const inboxPath = '/inbox'

export type InboxPlace = NotificationsQuery['place']

/** Reads which notifications an address shows; the inbox where it does not say. */
export function readInboxSearch(raw: Record<string, unknown>): { place?: Exclude<InboxPlace, 'inbox'> } {
  return raw.place === 'unread' || raw.place === 'archive' ? { place: raw.place } : {}
}
