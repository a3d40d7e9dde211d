import { useSyncExternalStore } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { changeSignal } from '../../../platform/change-signal.ts'

/** What was typed into a place that its person left before the editor was there. */
export interface LeftWriting {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
  text: string
}

let left: readonly LeftWriting[] = []
const { subscribe, announce } = changeSignal()

/** Keeps it until the code that reads and saves it has come (`FinishWritings`). */
export function leaveWriting(writing: LeftWriting): void {
  left = [...left, writing]
  announce()
}

/** It was saved, or its place is written in again. */
export function takeWriting(writing: LeftWriting): void {
  if (!left.includes(writing)) return
  left = left.filter((one) => one !== writing)
  announce()
}

export function useLeftWritings(): readonly LeftWriting[] {
  return useSyncExternalStore(subscribe, () => left)
}
