export interface CoalescedRunsOptions<Item> {
  /** Runs of different keys at the same time. */
  parallel: number
  keyOf(item: Item): string
  /** Does a piece of the work for an item; true when there is more, which then waits its turn again. */
  run(item: Item): Promise<boolean>
  /** Told of a run that failed. It is tried again after `retryMs` unless this gives false. */
  onError(error: unknown, item: Item): boolean
  retryMs: number
}

export interface CoalescedRuns<Item> {
  /** Asks for a run that begins after this call. Many asks for one key before it begins are one run. */
  add(item: Item): void
  /** Settles when nothing runs or waits, retries included. */
  settled(): Promise<void>
  /** Begins no more runs and waits for those under way. */
  stop(): Promise<void>
}

/** Runs work by key: never two runs of one key at once, every key in turn. */
export function coalescedRuns<Item>(options: CoalescedRunsOptions<Item>): CoalescedRuns<Item> {
  const waiting = new Map<string, Item>()
  const running = new Map<string, Promise<void>>()
  const retries = new Set<NodeJS.Timeout>()
  let idle: (() => void)[] = []
  let isStopped = false

  const later = (item: Item) => {
    const timer = setTimeout(() => {
      retries.delete(timer)
      add(item)
    }, options.retryMs)
    retries.add(timer)
  }
  const runOne = async (key: string, item: Item) => {
    try {
      if ((await options.run(item)) && !isStopped) waiting.set(key, item)
    } catch (error) {
      if (options.onError(error, item) && !isStopped) later(item)
    }
    running.delete(key)
    begin()
  }
  const begin = () => {
    for (const [key, item] of waiting) {
      if (isStopped || running.size >= options.parallel) break
      if (running.has(key)) continue
      waiting.delete(key)
      running.set(key, runOne(key, item))
    }
    if (running.size + waiting.size + retries.size > 0) return
    for (const tell of idle) tell()
    idle = []
  }
  const add = (item: Item) => {
    if (isStopped) return
    waiting.set(options.keyOf(item), item)
    begin()
  }
  return {
    add,
    settled: () =>
      new Promise((resolve) => {
        idle.push(resolve)
        begin()
      }),
    stop: async () => {
      isStopped = true
      waiting.clear()
      for (const timer of retries) clearTimeout(timer)
      retries.clear()
      await Promise.all(running.values())
      begin()
    },
  }
}
