import { useSyncExternalStore } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { changeSignal } from '../../../platform/change-signal.ts'
import type { Spot } from '../edit/ask-store.ts'

export type Written = Record<string, unknown>

/** What a record has to say before it may stand in another column. */
export interface MoveNeed {
  object: ObjectDefinition
  /** Name of the record, or of how many it is asked at once; and of the column they go to. */
  title: string | null
  count?: number
  /** By name of a field: how many of them say nothing in it. */
  lacking?: ReadonlyMap<string, number>
  column: string
  fields: readonly FieldDefinition[]
  /** Names of those that must not stay empty. */
  required: ReadonlySet<string>
  /** What the values have to be, where a rule says it. */
  reasons: readonly string[]
  /** What was written before, and why the server did not take it. */
  written: Written
  error: unknown
  near: Spot
}

interface Open extends MoveNeed {
  settle: (written: Written | null) => void
}

let open: Open | null = null
const { subscribe, announce } = changeSignal()

/** Asks for the values beside the record, and waits for them; null when the person leaves it. */
export function askForNeed(need: MoveNeed): Promise<Written | null> {
  return new Promise((resolve) => {
    open?.settle(null)
    open = { ...need, settle: resolve }
    announce()
  })
}

export function settleNeed(written: Written | null): void {
  open?.settle(written)
  open = null
  announce()
}

/** The question that waits for an answer. */
export function useMoveNeed(): MoveNeed | null {
  return useSyncExternalStore(subscribe, () => open)
}
