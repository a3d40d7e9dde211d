// While a table is scrolled, cell after cell passes below a pointer that rests, and measuring one lays it all out.
const restsMs = 120
let waiting: ReturnType<typeof setTimeout> | undefined
/** Whose title came from here; any other stays. */
const given = new WeakSet<Element>()

/** Hears a pointer: the part of this kind at which it rests has its whole text as a title while some of it is cut off. */
export function titleWhenCut(selector: string): (event: { target: EventTarget }) => void {
  return ({ target }) => {
    clearTimeout(waiting)
    const part = target instanceof Element ? target.closest<HTMLElement>(selector) : null
    if (part) waiting = setTimeout(() => giveTitle(part), restsMs)
  }
}

function giveTitle(part: HTMLElement): void {
  if (part.title !== '' && !given.has(part)) return
  given.add(part)
  const text = textWhenCut(part)
  if (text === null) part.removeAttribute('title')
  else part.title = text
}

/** All that an element says, while some of it is cut off at its right or below; else null. */
export function textWhenCut(element: HTMLElement): string | null {
  const isCut = [element, ...element.querySelectorAll('*')].some(isTooSmall)
  return (isCut && element.innerText.trim()) || null
}

function isTooSmall(element: Element): boolean {
  const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element
  if (clientWidth === 0) return false
  return scrollWidth > clientWidth || (scrollHeight > clientHeight && hasMostLines(element))
}

// What else is higher than its box is scrolled, or letters that reach a little over their line.
function hasMostLines(element: Element): boolean {
  return getComputedStyle(element).webkitLineClamp !== 'none'
}
