// Runs in the browser before a page does: what the tour asks of it.
globalThis.kithTour = {
  /** By how much content moved since it was set to 0, as browsers count it. */
  shift: 0,

  /** Sideways scrolling of the page, and controls that reach beyond its edge where nothing scrolls. */
  cutOff() {
    const width = document.documentElement.clientWidth
    const found = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []
    const scrolls = (element) => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth) return true
      return false
    }
    for (const element of document.querySelectorAll('button, a, input, textarea, select')) {
      const box = element.getBoundingClientRect()
      const isSeen = box.width > 1 && box.height > 1 && box.left < width && element.checkVisibility()
      if (!isSeen || box.right <= width + 1 || scrolls(element)) continue
      found.push(`${element.tagName} ${element.textContent.slice(0, 40) || element.getAttribute('aria-label')}`)
    }
    return found.slice(0, 5)
  },

  /** Every text on the page, and those that are read out or shown where a pointer rests. */
  shownTexts() {
    const texts = new Set()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.trim()
      // What is said to be of another language, or no language at all, is no sentence of ours.
      const isOurs = node.parentElement.closest('[lang]') === document.documentElement
      if (text !== '' && isOurs && !node.parentElement.closest('code, pre, script, style')) texts.add(text)
    }
    for (const name of ['aria-label', 'placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (element.closest('[lang]') === document.documentElement) texts.add(element.getAttribute(name))
    return [...texts]
  },
}

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.kithTour.shift += entry.value
}).observe({ type: 'layout-shift', buffered: true })
