import type { Query, QueryClient } from '@tanstack/react-query'

/** 3 to 5 s: not all browsers of a workspace at the same moment. Gives what ends the pause. */
function pause(then: () => void): () => void {
  const timer = setTimeout(then, 3_000 + Math.random() * 2_000)
  return () => clearTimeout(timer)
}

/**
 * What is dear to ask: at once where nothing was asked for some seconds, otherwise together when these are over.
 * It is known as outdated meanwhile, so that who opens it anew has it anew; what was asked since anyway is not
 * asked again.
 */
export function askLater(queries: QueryClient, rest = pause) {
  /** By hash, how many answers the question may have had that are older than what was told of it. */
  const due = new Map<string, number>()
  let endRest: (() => void) | undefined

  function add(isOutdated: (query: Query) => boolean) {
    for (const query of queries.getQueryCache().findAll({ predicate: isOutdated })) {
      const { dataUpdateCount, fetchStatus } = query.state
      // Of an answer that is under way nobody knows whether it is older.
      due.set(query.queryHash, dataUpdateCount + (fetchStatus === 'idle' ? 0 : 1))
      query.invalidate()
    }
    if (endRest === undefined) ask()
  }
  function ask() {
    endRest = undefined
    if (due.size === 0) return
    const asked = new Map(due)
    due.clear()
    endRest = rest(ask)
    void queries.invalidateQueries({
      predicate: ({ queryHash, state }) => state.dataUpdateCount <= (asked.get(queryHash) ?? -1),
    })
  }
  /** Asks what waits, and no more. */
  function finish() {
    endRest?.()
    ask()
    endRest?.()
    endRest = undefined
  }
  return { add, finish }
}
