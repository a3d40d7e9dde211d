/** A way back from what somebody did here. */
interface Way {
  undo: () => void
  /** What was done, where it can be taken back elsewhere too. */
  operation: string | undefined
}

// The last one last, for taking them back one after the other.
const ways: Way[] = []
const remembered = 100

/** Keeps the way back from what was just done, for longer than it is offered. */
export function rememberWay(undo: () => void, operation?: string): void {
  ways.push({ undo, operation })
  if (ways.length > remembered) ways.shift()
}

/** The way back from what was done last, which is then no longer among them; undefined when none is left. */
export function takeLastWay(): (() => void) | undefined {
  return ways.pop()?.undo
}

/** It was gone already: from the message that offered it, or elsewhere by its operation. */
export function forgetWay(gone: (() => void) | string): void {
  const at = ways.findLastIndex(({ undo, operation }) => undo === gone || operation === gone)
  if (at >= 0) ways.splice(at, 1)
}
