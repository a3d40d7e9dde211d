const held = new Map<string, number>()

/** Is its person asked about this record right here? What waits of it is sent by nobody until they answered. */
export function isHeld(recordId: string): boolean {
  return held.has(recordId)
}

/** Holds what waits of these records while they are asked about; a page loaded anew asks by itself once more. */
export async function whileHeld<Answer>(
  recordIds: readonly string[],
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (const id of recordIds) held.set(id, (held.get(id) ?? 0) + 1)
  try {
    return await ask()
  } finally {
    for (const id of recordIds) {
      const others = (held.get(id) ?? 1) - 1
      if (others > 0) held.set(id, others)
      else held.delete(id)
    }
  }
}
