import { useSyncExternalStore } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { changeSignal } from '../../../platform/change-signal.ts'

/** A place on the screen that something is shown beside. */
export interface Spot {
  left: number
  top: number
  width: number
  height: number
}

/** A value asked for once a record was changed; nobody has to answer. */
export interface AskedValue {
  object: ObjectDefinition
  record: RecordValues
  field: FieldDefinition
  near: Spot
}

let asked: AskedValue | null = null
const { subscribe, announce } = changeSignal()

/** Asks for a value of a record, wherever one is. */
export function askForValue(value: AskedValue): void {
  asked = value
  announce()
}

export function endAsking(): void {
  asked = null
  announce()
}

export function useAskedValue(): AskedValue | null {
  return useSyncExternalStore(subscribe, () => asked)
}

// A column is as high as the screen; what is shown beside it stands at its head.
const mostHeight = 40

/** Where an element is, or the focus where there is none. */
export function spotOf(element: Element | null): Spot {
  const focused = document.activeElement
  const seen = element ?? (focused === document.body ? null : focused)
  if (!seen) return { left: window.innerWidth / 2, top: window.innerHeight / 3, width: 0, height: 0 }
  const { left, top, width, height } = seen.getBoundingClientRect()
  return { left, top, width, height: Math.min(height, mostHeight) }
}
