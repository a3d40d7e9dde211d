/** A way back from what somebody did here. */
export interface WayBack {
  act: () => void
  /**
   * The operations it takes back: whatever else takes them back, the way is forgotten. None where what was done is no
   * operation (a view, a share), or is more than its operations.
   */
  operations: readonly string[]
}

/** The way back from what is no operation: a setting, a view, a share. */
export function wayWithoutOperation(act: () => void): WayBack {
  return { act, operations: [] }
}

// The last one last, for taking them back one after the other.
const ways: WayBack[] = []
const remembered = 100

/** Keeps the way back from what was just done, for longer than it is offered. */
export function rememberWay(way: WayBack): void {
  ways.push(way)
  if (ways.length > remembered) ways.shift()
}

/** The way back from what was done last, which is then no longer among them; undefined when none is left. */
export function takeLastWay(): WayBack | undefined {
  return ways.pop()
}

/** It was gone, from the message that offered it. */
export function forgetWay({ act }: WayBack): void {
  const at = ways.findLastIndex((way) => way.act === act)
  if (at >= 0) ways.splice(at, 1)
}

/** These operations were taken back, wherever that was: a way none of whose operations is left is gone. */
export function forgetWaysOf(operations: readonly string[]): void {
  for (let at = ways.length - 1; at >= 0; at--) {
    const way = ways[at]!
    const left = way.operations.filter((id) => !operations.includes(id))
    if (left.length === way.operations.length) continue
    if (left.length === 0) ways.splice(at, 1)
    else ways[at] = { ...way, operations: left }
  }
}
