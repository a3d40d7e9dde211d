import { recordLimits } from '../../../../shared/core/records.ts'
import type { SayOf } from '../../../platform/i18n/texts.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import type { GridRange } from '../table/grid-cursor.ts'
import type { gridTexts } from '../table/grid-texts.ts'
import { isAnyWaiting } from '../table/line.ts'
import { type ChosenCells, chosenCells } from './chosen-cells.ts'
import type { CellsOfTable } from './use-cells.ts'

/**
 * All cells of a range with those of rows that were not in memory. null where they cannot all be changed, which is
 * said: a part of what somebody chose is never left out silently.
 */
export async function readRange(
  { columns, readTo }: Pick<CellsOfTable, 'columns' | 'readTo'>,
  range: GridRange,
  t: SayOf<typeof gridTexts>,
): Promise<ChosenCells | null> {
  const read = await readTo({ from: range.top, to: range.bottom })
  if ('tooMany' in read) {
    sayProblem(t('tooManyChosen', { rows: t('rows', { count: read.tooMany }), most: recordLimits.batch }))
    return null
  }
  if (isAnyWaiting(read.lines.slice(range.top, read.to + 1))) {
    sayProblem(t('rowsNotRead'))
    return null
  }
  return chosenCells(read.lines, columns, { ...range, bottom: read.to })
}
