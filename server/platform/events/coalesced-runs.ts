interface CoalescedRunsOptions<Item> {
  /** Runs of different keys at the same time. */
  parallel: number
  keyOf(item: Item): string
  /** Does a piece of the work for an item; true when there is more, which then waits its turn again. */
  run(item: Item): Promise<boolean>
  /** Told of a run that failed. It is tried again after `retryMs` unless this gives false. */
  onError(error: unknown, item: Item): boolean
  retryMs: number
}

/** Runs work by key: never two runs of one key at once, every key in turn. */
export class CoalescedRuns<Item> {
  readonly #options: CoalescedRunsOptions<Item>
  readonly #waiting = new Map<string, Item>()
  readonly #running = new Map<string, Promise<void>>()
  readonly #retries = new Set<NodeJS.Timeout>()
  #idle: (() => void)[] = []
  #isStopped = false

  constructor(options: CoalescedRunsOptions<Item>) {
    this.#options = options
  }

  /** Asks for a run that begins after this call. Many asks for one key before it begins are one run. */
  add(item: Item): void {
    if (this.#isStopped) return
    this.#waiting.set(this.#options.keyOf(item), item)
    this.#begin()
  }

  /** Settles when nothing runs or waits, retries included. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve)
      this.#begin()
    })
  }

  /** Begins no more runs and waits for those under way. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#waiting.clear()
    for (const timer of this.#retries) clearTimeout(timer)
    this.#retries.clear()
    await Promise.all(this.#running.values())
    this.#begin()
  }

  #begin(): void {
    for (const [key, item] of this.#waiting) {
      if (this.#isStopped || this.#running.size >= this.#options.parallel) break
      if (this.#running.has(key)) continue
      this.#waiting.delete(key)
      this.#running.set(key, this.#run(key, item))
    }
    if (this.#running.size + this.#waiting.size + this.#retries.size > 0) return
    for (const tell of this.#idle) tell()
    this.#idle = []
  }

  async #run(key: string, item: Item): Promise<void> {
    try {
      if ((await this.#options.run(item)) && !this.#isStopped) this.#waiting.set(key, item)
    } catch (error) {
      if (this.#options.onError(error, item) && !this.#isStopped) this.#retry(item)
    }
    this.#running.delete(key)
    this.#begin()
  }

  #retry(item: Item): void {
    const timer = setTimeout(() => {
      this.#retries.delete(timer)
      this.add(item)
    }, this.#options.retryMs)
    this.#retries.add(timer)
  }
}
