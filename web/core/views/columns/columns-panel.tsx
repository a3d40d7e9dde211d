import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker, type PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'
import type { ListState } from '../list-state.ts'
import menu from '../menu-panel.module.css'
import { viewTexts } from '../view-texts.ts'
import type { Column } from './column.ts'
import { ColumnRow } from './column-row.tsx'
import { orderedColumns } from './ordered-columns.ts'

interface Props {
  state: ListState
  columns: Column[]
  /** What could be a column too. */
  offered: PickerOption[]
  onLeave: () => void
}

/** The columns of a table in their order, each moved or hidden; the choice of another below. */
export function ColumnsPanel({ state, columns, offered, onLeave }: Props) {
  const t = useTexts(viewTexts)
  const paths = columns.map((column) => column.path)
  const set = (next: string[]) => state.change({ columns: orderedColumns(next, state.columns) })
  // The title stays first.
  const move = (from: Place, to: Place) => set(moved(paths, from.at, Math.max(1, to.at)))

  return (
    <>
      <div className={menu.list}>
        {columns.map((column, at) => (
          <ColumnRow
            key={column.path}
            column={column}
            at={at}
            onMove={move}
            onHide={() => set(paths.filter((path) => path !== column.path))}
          />
        ))}
      </div>
      <Picker
        options={offered}
        chosen={[]}
        onPick={(path) => set([...paths, path])}
        onLeave={onLeave}
        label={t('addColumn')}
        none={t('nothingFits')}
        searchable
      />
    </>
  )
}
