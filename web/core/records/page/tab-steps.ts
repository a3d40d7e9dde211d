import { useLocation } from '@tanstack/react-router'

interface Kept {
  tabSteps?: number
}

/** What the history of the browser keeps of a tab that was opened: how many were since the record was. */
export function oneMoreTab(state: object): Kept {
  const { tabSteps = 0 }: Kept = state
  return { tabSteps: tabSteps + 1 }
}

/** How many steps back the tabs of this record are, beyond which is where one came from. */
export function useTabSteps(): number {
  const state: object = useLocation().state
  const { tabSteps = 0 }: Kept = state
  return tabSteps
}
