import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Moves the focus from cell to cell of a table with the arrows, past cells that hold nothing to act on. */
export function walkCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const target = event.target as HTMLElement
  const cell = target.closest<HTMLTableCellElement>('td, th')
  // A list that is open keeps its own arrows.
  const isOpen = target.getAttribute('aria-expanded') === 'true'
  if (!step || !cell || isOpen || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = [...event.currentTarget.rows]
  const [down, across] = step
  let row = rows.indexOf(cell.parentElement as HTMLTableRowElement)
  let column = cell.cellIndex
  for (;;) {
    row += down
    column += across
    const next = rows[row]?.cells[column]
    if (next === undefined) return
    const control = next.querySelector<HTMLElement>('button, input')
    if (!control) continue
    event.preventDefault()
    control.focus()
    return
  }
}
