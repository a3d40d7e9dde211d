/**
 * The width that what is drawn of a column would take, its head included. Copies of its cells are laid out where
 * nobody sees them, because a cell itself never tells how much of it was cut off.
 */
export function fitColumn(grid: Element, path: string): number | null {
  const cells = grid.querySelectorAll<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
  if (cells.length === 0) return null
  const room = document.createElement('div')
  room.style.cssText = 'position:absolute;visibility:hidden;width:max-content;display:grid;left:0;top:0'
  room.inert = true
  for (const cell of cells) {
    const copy = cell.cloneNode(true)
    if (!(copy instanceof HTMLElement)) continue
    copy.removeAttribute('id')
    copy.style.width = 'max-content'
    copy.style.position = 'static'
    room.append(copy)
  }
  grid.append(room)
  const width = room.getBoundingClientRect().width
  room.remove()
  return Math.ceil(width) + 2
}
