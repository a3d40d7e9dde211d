// Runs in the browser before a page does: what the tour asks of it.
globalThis.kithTour = {
  /** By how much content moved since it was set to 0, as browsers count it. */
  shift: 0,

  /** Settles once nothing has changed for longer than React holds back what came late; what moves for ever ends it too. */
  still() {
    const calmMs = 400
    return new Promise((settle) => {
      let timer
      const watch = new MutationObserver(() => wait())
      const end = () => {
        watch.disconnect()
        clearTimeout(timer)
        settle()
      }
      function wait() {
        clearTimeout(timer)
        timer = setTimeout(end, calmMs)
      }
      watch.observe(document.body, { subtree: true, childList: true, characterData: true })
      setTimeout(end, 10 * calmMs)
      wait()
    })
  },

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
    for (const label of document.querySelectorAll('.mantine-Button-label'))
      if (label.scrollWidth > label.clientWidth + 1) found.push(`the words of a button: ${label.textContent}`)
    return found.slice(0, 5)
  },

  /** What a finger meets that is under 44 px in one direction, however large it is drawn. */
  smallTargets() {
    const least = 44
    const found = []
    const pressed = 'button, a[href], input, select, textarea, summary, [tabindex="0"], [role=tab], [role=option], [role^=menuitem]'
    // What floats stands last and is asked first: scrolling the page would send it away.
    for (const element of [...document.querySelectorAll(pressed)].reverse()) {
      if (!kithTour.isPressed(element)) continue
      const isEnough = ({ width, height }) => width >= least - 1 && height >= least - 1
      let reach = kithTour.reachOf(element, least)
      if (!isEnough(reach)) {
        element.scrollIntoView({ block: 'center', inline: 'center' })
        if (kithTour.isCovered(element)) continue
        reach = kithTour.reachOf(element, least)
      }
      if (isEnough(reach)) continue
      found.push(`${kithTour.called(element)}: ${Math.round(reach.width)} × ${Math.round(reach.height)} px`)
    }
    return found
  },

  /** Fields whose letters are so small that a phone enlarges the page when somebody writes. */
  smallLetters() {
    const written = 'input:not([type=checkbox], [type=radio], [type=file], [type=range], [type=color]), textarea, select, [contenteditable=true]'
    return [...document.querySelectorAll(written)]
      .filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 16)
      .map((element) => `${kithTour.called(element)}: ${getComputedStyle(element).fontSize}`)
  },

  /** Is it seen, alive, and no link amid the words of a sentence? */
  isPressed(element) {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (!element.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || box.height <= 1) return false
    if (element.disabled || style.pointerEvents === 'none' || element.closest('[inert]')) return false
    const isAmidWords = style.display === 'inline' && [...element.parentElement.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '',
    )
    if (isAmidWords) return false
    return true
  },

  /** Does something else lie over the middle of it, as a dialog does over the page? */
  isCovered(element) {
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    const labels = [...(element.labels ?? []), element.closest('label')].filter(Boolean)
    return hit === null || ![element, ...labels].some((one) => one.contains(hit) || hit.contains(one))
  },

  /** How far to both sides of its middle a touch meets it, its label or what is drawn around it. */
  reachOf(element, enough) {
    const labels = [...(element.labels ?? []), element.closest('label')].filter(Boolean)
    const boxes = [element, ...labels].map((one) => one.getBoundingClientRect())
    const box = boxes.find(({ width, height }) => width >= enough && height >= enough) ?? boxes[0]
    if (box !== boxes[0] || (box.width >= enough && box.height >= enough)) return box
    const meets = (x, y) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || labels.some((label) => label.contains(hit)))
    }
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    const along = (dx, dy) => {
      let steps = 0
      while (steps < enough && meets(middle.x + dx * (steps + 1), middle.y + dy * (steps + 1))) steps++
      return steps
    }
    return {
      width: Math.max(box.width, along(-1, 0) + along(1, 0) + 1),
      height: Math.max(box.height, along(0, -1) + along(0, 1) + 1),
    }
  },

  /** What somebody who mends it knows it by. */
  called(element) {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30)
    return `${element.tagName.toLowerCase()}.${String(element.className).split(' ')[0]} "${name}"`
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
