import { useQueryClient } from '@tanstack/react-query'
import type { BatchItem } from '../../../../shared/core/records.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { spotOf } from '../../records/edit/ask-store.ts'
import { useBulkScene } from '../../records/edit/bulk-scene.ts'
import { useAskedMoves, type WrittenByRecord } from '../../records/moving/before-many-move.ts'
import { refreshRecords } from '../../records/record-cache.ts'
import { recordListQuery } from '../../records/record-list.ts'
import { columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { besideIn, putIn, recordIn, takeOut } from './column-cache.ts'
import { laneOf, type Where } from './move-card.ts'

const bulk = lateCode(() => import('../../records/edit/bulk-changes.ts'))

/**
 * Moves several cards, wherever they stand, as one operation, and taken back as one. What the column asks of
 * them is asked for once for all before anything is sent; then they stand there at once.
 */
export function useMoveCards(where: Where, columns: readonly BoardColumn[], onTaken: () => void) {
  const { object, field, onReturned } = where
  const queries = useQueryClient()
  const scene = useBulkScene(object)
  const askedMoves = useAskedMoves(object)
  const putThere = usePutThere(where, columns)

  async function send(ids: readonly string[], to: BoardColumn, written: WrittenByRecord) {
    const { bulkItems, bulkUpdate } = await bulk.fetch()
    const how = { quiet: false, onTaken }
    if (written.size === 0) return bulkUpdate(scene, { ids }, { values: { [field]: to.value } }, how)
    const items = ids.map((id): BatchItem & { action: 'update' } => ({
      action: 'update',
      id,
      values: { ...written.get(id), [field]: to.value },
    }))
    return bulkItems(scene, items, onTaken)
  }

  return async (ids: readonly string[], to: BoardColumn) => {
    const near = () => spotOf(laneOf(to))
    const place = { field, value: to.value, place: to.record }
    const written = await askedMoves({ ids, ...place, column: to.name, near })
    if (written === null) return onReturned(ids[0] ?? null)
    putThere(ids, to)
    // What is refused is said by the change itself, which then asks for the columns again.
    try {
      await bulk.fetch()
    } catch (error) {
      sayProblem(scene.sentence(error))
      return refreshRecords(queries, object.name)
    }
    await send(ids, to, written).catch(() => undefined)
  }
}

/** Shows cards in another column before the server has said so. */
function usePutThere({ object, field, questionOf }: Where, columns: readonly BoardColumn[]) {
  const queries = useQueryClient()
  const key = (column: BoardColumn) => recordListQuery(object.name, questionOf(column)).queryKey
  return (ids: readonly string[], to: BoardColumn) => {
    for (const id of ids) {
      for (const from of columns) {
        const record = recordIn(queries, key(from), id)
        if (!record || columnKey(from) === columnKey(to)) continue
        takeOut(queries, key(from), id)
        const sort = questionOf(to).sort ?? []
        const beside = besideIn(queries, key(from))
        putIn(queries, key(to), { ...record, [field]: to.value }, { object, sort, beside })
      }
    }
  }
}
