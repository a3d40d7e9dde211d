import { useCan } from '../session/session.ts'
import type { SettingsEntry } from './settings-pages.ts'

/** Is a page of the settings offered to the signed-in member? The server decides again on every request. */
export function useMayOpen(): (entry: SettingsEntry) => boolean {
  const can = useCan()
  return ({ permission }) => permission === undefined || can(permission)
}
