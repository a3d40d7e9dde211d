import type { ClipboardEvent } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { gridTexts } from '../table/grid-texts.ts'
import { chosenCells } from './chosen-cells.ts'
import { copiedCells, ownFormat } from './copied-cells.ts'
import type { CellsOfTable } from './use-cells.ts'

/** Puts the chosen cells on the clipboard, as spreadsheets take them. */
export function useCopy({ columns, lines, cursor }: CellsOfTable): (event: ClipboardEvent) => void {
  const t = useTexts(gridTexts)
  const context = useValueContext()
  return (event) => {
    if (cursor === null || cursor.isEditing || cursor.row < 0) return
    const { range, rows, columns: taken } = chosenCells(lines, columns, cursor)
    if (rows.length === 0) return
    const { text, html, own } = copiedCells(rows, taken, context)
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.clipboardData.setData(ownFormat, JSON.stringify(own))
    event.preventDefault()
    const count = rows.length * taken.length
    const isAll = !lines.slice(range.top, range.bottom + 1).some((line) => line.kind === 'waiting')
    if (!isAll) sayDone(t('copiedPart', { rows: t('rows', { count: rows.length }) }))
    else if (count > 1) sayDone(t('copied', { count }))
  }
}
