import type { ReactNode } from 'react'

/** One of the answers an action may be given. */
export interface StepChoice {
  key: string
  text: string
  sign?: ReactNode
  detail?: string
  /** It is so already. */
  isChosen?: boolean
}

/** What an action asks before it is done. */
export interface ActionStep {
  /** Above the answers: `Owner`. */
  label: string
  /** A hook: the answers that fit what is typed; null while they are not here. */
  useChoices: (typed: string) => readonly StepChoice[] | null
  pick: (key: string) => void
}
