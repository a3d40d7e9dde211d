import { useQueryClient } from '@tanstack/react-query'
import type { ClipboardEvent } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useFixedReason } from '../table/fixed-reason.ts'
import { gridTexts } from '../table/grid-texts.ts'
import { useCellWork } from './late-cell-work.ts'
import { ownFormat } from './own-cells.ts'
import type { CarryOut, CellsOfTable } from './use-cells.ts'

/** Puts what is on the clipboard into cells, from the cursor on. */
export function usePaste(table: CellsOfTable, carryOut: CarryOut): (event: ClipboardEvent) => void {
  const { object, cursor } = table
  const t = useTexts(gridTexts)
  const title = t('pasteTitle', { name: useLabel()(object.pluralLabel) })
  const queries = useQueryClient()
  const context = useValueContext()
  const fixedReason = useFixedReason(object)
  const mayCreate = useObjectAccess()(object.id).create
  const withWork = useCellWork()
  return (event) => {
    if (cursor === null || cursor.isEditing || cursor.row < 0) return
    const text = event.clipboardData.getData('text/plain')
    if (text === '') return
    event.preventDefault()
    // A clipboard is read while it is handed over, and not later.
    const clip = { text, own: event.clipboardData.getData(ownFormat) }
    const pasting = { table, carryOut, t, title, queries, context, fixedReason, mayCreate }
    withWork(({ pasteCells }) => pasteCells(pasting, cursor, clip))
  }
}
