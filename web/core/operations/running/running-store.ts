import { useSyncExternalStore } from 'react'
import type { OperationSummary } from '../../../../shared/core/operations.ts'
import { changeSignal } from '../../../platform/change-signal.ts'

let running: readonly OperationSummary[] = []
const { subscribe, announce } = changeSignal()

/** Keeps how far an operation is that somebody began here, and waits for. */
export function noteRunning(operation: OperationSummary): void {
  const isKnown = running.some((one) => one.id === operation.id)
  running = isKnown
    ? running.map((one) => (one.id === operation.id ? operation : one))
    : [...running, operation]
  announce()
}

/** It has ended, or nobody follows it any more. */
export function forgetRunning(id: string): void {
  running = running.filter((one) => one.id !== id)
  announce()
}

/** What is at work for this window, in the order it began. */
export function useRunning(): readonly OperationSummary[] {
  return useSyncExternalStore(subscribe, () => running)
}
