const last = new Map<string, Promise<unknown>>()

/** What keeps each change whose turn has not come, should the page be left. */
export const keepers = new Set<() => void>()

/**
 * Does something with records as soon as what was begun with one of them earlier is over, however it ended. `keep`
 * is called where the page is left before that.
 */
export async function inTurn<Answer>(
  recordIds: readonly string[],
  act: () => Promise<Answer>,
  keep: () => void,
): Promise<Answer> {
  const earlier = recordIds.flatMap((id) => last.get(id) ?? [])
  const done = earlier.length > 0 ? afterAll(earlier, act, keep) : act()
  for (const id of recordIds) last.set(id, done)
  try {
    return await done
  } finally {
    for (const id of recordIds) if (last.get(id) === done) last.delete(id)
  }
}

async function afterAll<Answer>(
  earlier: readonly Promise<unknown>[],
  act: () => Promise<Answer>,
  keep: () => void,
): Promise<Answer> {
  keepers.add(keep)
  await Promise.allSettled(earlier)
  keepers.delete(keep)
  return act()
}
