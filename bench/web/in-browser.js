// Runs in the browser before a page does: the clocks of the bench.
globalThis.kithBench = {
  /** By how much content moved, as browsers count it. */
  shift: 0,
  longTasks: [],

  /** Acts, then waits until what the selector names is drawn: the time between, in ms. */
  async timed(act, isThere) {
    const begun = performance.now()
    act()
    while (!isThere()) {
      if (performance.now() - begun > 30_000) throw new Error(`Never there: ${isThere}`)
      await new Promise((done) => requestAnimationFrame(done))
    }
    // The frame in which it is drawn.
    await new Promise((done) => requestAnimationFrame(done))
    return performance.now() - begun
  },

  /** Waits until something is drawn; gives the time since the page began to load, in ms. */
  async until(isThere) {
    await this.timed(() => {}, isThere)
    return performance.now()
  },

  /** Counts frames until it is told to stop: how many came in each second. */
  countFrames() {
    const times = []
    let isOn = true
    const next = (now) => {
      times.push(now)
      if (isOn) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    return () => {
      isOn = false
      const rates = []
      for (let from = 0; from < times.length - 1; ) {
        let to = from
        while (to < times.length - 1 && times[to] - times[from] < 1_000) to++
        if (times[to] - times[from] >= 900) rates.push(((to - from) * 1_000) / (times[to] - times[from]))
        from = to
      }
      return rates
    }
  },

  /** Scrolls on to what is read, again and again, until so many are there or no more come: how many there are. */
  async readOn(scroller, selector, most) {
    let read = 0
    for (let since = performance.now(); read < most && performance.now() - since < 5_000; ) {
      scroller.scrollTop = scroller.scrollHeight
      await new Promise((done) => requestAnimationFrame(done))
      const there = Math.max(-1, ...[...scroller.querySelectorAll(selector)].map(({ dataset }) => dataset.at)) + 1
      if (there > read) since = performance.now()
      read = Math.max(read, there)
    }
    return read
  },
}

const observe = (type, note) => {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
}
observe('layout-shift', (entry) => {
  if (!entry.hadRecentInput) globalThis.kithBench.shift += entry.value
})
observe('longtask', (entry) => globalThis.kithBench.longTasks.push(entry.duration))
