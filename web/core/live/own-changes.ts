const most = 100
const known = new Map<string, ReadonlySet<string>>()

/**
 * Keeps that a change of a record made on this page is on its screen already: the record itself, what happened to it,
 * and all that follows from these fields.
 */
export function noteOwnChange(
  operationId: string | undefined,
  recordId: string,
  fields: ReadonlySet<string> = new Set(),
): void {
  if (operationId === undefined) return
  const key = keyOf(operationId, recordId)
  known.set(key, new Set([...(known.get(key) ?? []), ...fields]))
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
}

/** The fields of a change of this page whose consequences were asked for; undefined where it came from elsewhere. */
export function fieldsShown(operationId: string, recordId: string | null): ReadonlySet<string> | undefined {
  return recordId === null ? undefined : known.get(keyOf(operationId, recordId))
}

// A rule may change other records along with the one that was written: those are on no screen yet.
function keyOf(operationId: string, recordId: string): string {
  return `${operationId} ${recordId}`
}
