/** Gives the cell that is pointed at its whole text as a title while a part of it is cut off. */
export function titleWhenCut({ target }: { target: EventTarget }): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null
  if (!cell) return
  const isCut = [cell, ...cell.querySelectorAll('*')].some(
    ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
  )
  const text = isCut ? cell.innerText.trim() : ''
  if (text === '') cell.removeAttribute('title')
  else cell.title = text
}
