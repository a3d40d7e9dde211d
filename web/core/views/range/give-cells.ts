import { sayProblem } from '../../../platform/ui/toast-store.ts'
import type { Column } from '../columns/column.ts'
import type { useFixedReason } from '../table/fixed-reason.ts'
import type { ChosenCells } from './chosen-cells.ts'
import { type CellPlan, planCells } from './plan-cells.ts'

interface Rules {
  fixedReason: ReturnType<typeof useFixedReason>
  mustHaveValue: string
}

/** Plans to give each chosen cell what its column gets; null where it is one alone that takes nothing, which is said. */
export function giveCells(
  { rows, columns }: ChosenCells,
  given: (column: Column) => unknown,
  { fixedReason, mustHaveValue }: Rules,
): CellPlan | null {
  const plan = planCells({
    records: rows.map(({ record }) => record),
    columns,
    rows: rows.length,
    valueAt: (row, place) => {
      const column = columns[place]!
      const why = fixedReason(column, rows[row]?.record ?? null)
      return why === null ? { value: given(column) } : { why }
    },
    mustHaveValue,
  })
  const [first] = plan.refused
  // Of a single cell the reason is all there is to say.
  if (rows.length * columns.length !== 1 || !first || !('why' in first.refusal)) return plan
  sayProblem(first.refusal.why)
  return null
}
