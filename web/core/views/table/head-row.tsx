import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CheckMark } from '../../../platform/ui/forms/check-mark.tsx'
import type { Column } from '../columns/column.ts'
import { useListState } from '../list-state.ts'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import { HeadCell } from './head-cell.tsx'
import styles from './record-table.module.css'

interface Props {
  object: ObjectDefinition
  columns: Column[]
  records: RecordValues[]
  selection: Selection
  width: number
}

/** Names of the columns; click to sort, drag to move, drag the edge to widen. */
export function HeadRow({ object, columns, records, selection, width }: Props) {
  const t = useTexts(viewTexts)
  const state = useListState(object)
  const chosen = records.filter((record) => selection.has(record.id)).length
  const checked = chosen === 0 ? false : chosen === records.length ? true : 'some'
  const toggleAll = () =>
    chosen === 0 ? selection.set(records.map((record) => record.id)) : selection.clear()

  return (
    <div role="rowgroup" className={styles.head} style={{ minWidth: width }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" className={styles.check} data-shown={chosen > 0 || undefined}>
          <CheckMark checked={checked} onChange={toggleAll} label={t('selectAll')} />
        </div>
        {columns.map((column, at) => (
          <HeadCell key={column.path} column={column} at={at} columns={columns} state={state} />
        ))}
      </div>
    </div>
  )
}
