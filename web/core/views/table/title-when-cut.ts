// While a table is scrolled, cell after cell passes below a pointer that rests, and measuring one lays it all out.
const restsMs = 120
let waiting: ReturnType<typeof setTimeout> | undefined

/** Gives the cell at which a pointer rests its whole text as a title while a part of it is cut off. */
export function titleWhenCut({ target }: { target: EventTarget }): void {
  clearTimeout(waiting)
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null
  if (cell) waiting = setTimeout(() => giveTitle(cell), restsMs)
}

function giveTitle(cell: HTMLElement): void {
  const isCut = [cell, ...cell.querySelectorAll('*')].some(
    ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
  )
  const text = isCut ? cell.innerText.trim() : ''
  if (text === '') cell.removeAttribute('title')
  else cell.title = text
}
