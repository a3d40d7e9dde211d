import type { ClipboardEvent } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { copyText } from '../../../platform/ui/forms/copy-text.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { rangeOf } from '../table/grid-cursor.ts'
import { gridTexts } from '../table/grid-texts.ts'
import { isAnyWaiting } from '../table/line.ts'
import { chosenCells } from './chosen-cells.ts'
import { lateCells } from './late-cell-work.ts'
import { ownFormat } from './own-cells.ts'
import type { CellsOfTable } from './use-cells.ts'

/** Puts the chosen cells on the clipboard, as spreadsheets take them. */
export function useCopy({ columns, lines, cursor }: CellsOfTable): (event: ClipboardEvent) => void {
  const t = useTexts(gridTexts)
  const context = useValueContext()
  return (event) => {
    if (cursor === null || cursor.isEditing || cursor.row < 0) return
    const { range, rows, columns: taken } = chosenCells(lines, columns, rangeOf(cursor))
    if (rows.length === 0) return
    event.preventDefault()
    const work = lateCells.here()
    if (work) {
      const { text, html, own } = work.copiedCells(rows, taken, context)
      event.clipboardData.setData('text/plain', text)
      event.clipboardData.setData('text/html', html)
      event.clipboardData.setData(ownFormat, JSON.stringify(own))
    }
    // A clipboard is written while it is handed over; whoever copies before the code is here has the text a moment later.
    else
      void lateCells
        .fetch()
        .then(({ copiedCells }) => copyText(copiedCells(rows, taken, context).text))
        .catch(() => undefined)
    const count = rows.length * taken.length
    if (isAnyWaiting(lines.slice(range.top, range.bottom + 1)))
      sayDone(t('copiedPart', { rows: t('rows', { count: rows.length }) }))
    else if (count > 1) sayDone(t('copied', { count }))
  }
}
