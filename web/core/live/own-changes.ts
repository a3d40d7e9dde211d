const most = 100
const known = new Map<string, ReadonlySet<string>>()

/** Keeps that a change of this page is on its screen already, with all that follows from these fields. */
export function noteOwnChange(operationId: string | undefined, fields: ReadonlySet<string>): void {
  if (operationId === undefined) return
  known.set(operationId, fields)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
}

/** The fields of a change of this page whose consequences were asked for; none where it came from elsewhere. */
export function fieldsShown(operationId: string): ReadonlySet<string> {
  return known.get(operationId) ?? new Set()
}
