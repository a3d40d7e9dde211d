/** The operations by which somebody changed cells here, the last one last, for taking them back one after the other. */
const changes: string[] = []
const remembered = 100

export function rememberChange(operationId: string): void {
  changes.push(operationId)
  if (changes.length > remembered) changes.shift()
}

/** The last one, which is then no longer among them; undefined when none is left. */
export function takeLastChange(): string | undefined {
  return changes.pop()
}

/** It was taken back in another way. */
export function forgetChange(operationId: string): void {
  const at = changes.lastIndexOf(operationId)
  if (at >= 0) changes.splice(at, 1)
}
