import { useSyncExternalStore } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { changeSignal } from '../../../platform/change-signal.ts'

/** What was typed into a place that its person left before the editor was there. */
export interface UnfinishedWriting {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
  text: string
}

let unfinished: readonly UnfinishedWriting[] = []
const { subscribe, announce } = changeSignal()

/** Keeps it until the code that reads and saves it has come (`FinishWritings`). */
export function leaveUnfinished(writing: UnfinishedWriting): void {
  unfinished = [...unfinished, writing]
  announce()
}

/** It was saved, or its place is written in again. */
export function dropUnfinished(writing: UnfinishedWriting): void {
  if (!unfinished.includes(writing)) return
  unfinished = unfinished.filter((one) => one !== writing)
  announce()
}

export function useUnfinishedWritings(): readonly UnfinishedWriting[] {
  return useSyncExternalStore(subscribe, () => unfinished)
}
