import type { QueryClient } from '@tanstack/react-query'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { spotOf } from '../../records/edit/ask-store.ts'
import type { useBulkScene } from '../../records/edit/bulk-scene.ts'
import { queueEdit } from '../../records/edit/queued-edits.ts'
import type { ManyWriter } from '../../records/edit/write-many.ts'
import type { ManyLeaving, WrittenByRecord } from '../../records/moving/before-many-move.ts'
import type { Sight } from '../../records/moving/lack-of.ts'
import { refreshRecords } from '../../records/record-cache.ts'
import { recordListQuery } from '../../records/record-list.ts'
import { openIds } from '../selection/open-to.ts'
import { markArrived } from './arrival.ts'
import { columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { besideIn, putIn, takeOut } from './column-cache.ts'
import { laneOf, type Where } from './move-card.ts'
import type { useMovedWords } from './move-cards.ts'
import { recordIn } from './read-cards.ts'
import { tellMoved } from './tell-moved.ts'

const asking = lateCode(() => import('../../records/moving/before-many-move.ts'))
const many = lateCode(() => import('../../records/edit/write-many.ts'))
const bulk = lateCode(() => import('../../records/edit/bulk-changes.ts'))

interface Carried {
  where: Where
  columns: readonly BoardColumn[]
  onTaken: () => void
  queries: QueryClient
  scene: ReturnType<typeof useBulkScene>
  words: ReturnType<typeof useMovedWords>
  sight: Sight
}

/**
 * Moves several cards, wherever they stand, as one operation, and taken back as one. What the column asks of
 * them is asked for once for all before anything is sent; then they stand there at once. Without a network each
 * waits with a clock (`writeMany`).
 */
export async function carryCards(
  carried: Carried,
  chosen: readonly string[],
  to: BoardColumn,
): Promise<void> {
  const { where, queries, scene, sight, onTaken } = carried
  const { object, field, onReturned } = where
  // Cards of others stay where they are, as they would alone.
  const ids = openIds(queries, object.name, chosen, 'update')
  if (ids.length === 0) return
  const near = () => spotOf(laneOf(to))
  const place = { field, value: to.value, place: to.record }
  const written = await askForMany(sight, { ids, ...place, column: to.name, near })
  if (written === null) return onReturned(ids[0] ?? null)
  const valuesOf = (id: string) => ({ ...written.get(id), [field]: to.value })
  const { moved, unknown } = putThere(carried, ids, to)
  markArrived(ids, columnKey(to))
  onTaken()
  const edits = moved.map((record) => ({ record, values: valuesOf(record.id) }))
  // Where its code cannot be fetched they wait likewise.
  const queue = () => {
    for (const edit of edits) queueEdit({ object: object.name, ...edit })
  }
  const writer = writerOf(carried, to)
  await many.fetch().then(({ writeMany }) => writeMany(writer, edits), queue)
  if (unknown.length === 0) return
  // Chosen when they were in sight, and read no more.
  const items = unknown.map((id) => ({ action: 'update' as const, id, values: valuesOf(id) }))
  await bulk.fetch().then(({ bulkItems }) => bulkItems(scene, items, onTaken), writer.onRefused)
}

// What is refused is said; then the columns are asked for again. What waits stays where it was put.
function writerOf({ where: { object, field }, queries, words }: Carried, to: BoardColumn): ManyWriter {
  const readAgain = () => void refreshRecords(queries, object.name)
  return {
    object,
    queries,
    tell: (...told) => {
      tellMoved(words, to.name)(...told)
      readAgain()
    },
    onRefused: (error) => {
      sayProblem(words.sentence(error, [field]))
      readAgain()
    },
  }
}

// Where its code cannot be fetched nothing is asked, and what is missing is refused when it is sent.
async function askForMany(sight: Sight, leaving: ManyLeaving): Promise<WrittenByRecord | null> {
  const code = await asking.fetch().catch(() => null)
  return code ? code.askForMany(sight, leaving) : new Map()
}

/** Shows cards in another column before the server has said so. Gives them as they were, and which are in no column. */
function putThere({ where, columns, queries }: Carried, ids: readonly string[], to: BoardColumn) {
  const { object, questionOf, asIn } = where
  const key = (column: BoardColumn) => recordListQuery(object.name, questionOf(column)).queryKey
  const moved: RecordValues[] = []
  const unknown: string[] = []
  for (const id of ids) {
    const from = columns.find((column) => recordIn(queries, key(column), id) !== undefined)
    const record = from && recordIn(queries, key(from), id)
    if (!record) unknown.push(id)
    if (!record || columnKey(from) === columnKey(to)) continue
    takeOut(queries, key(from), id)
    const sort = questionOf(to).sort ?? []
    const beside = besideIn(queries, key(from))
    putIn(queries, key(to), asIn(record, to), { object, sort, beside })
    moved.push(record)
  }
  return { moved, unknown }
}
