import type { RowGrouping } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import type { FieldPath } from '../../metadata/field-path.ts'
import styles from '../list-page.module.css'
import type { RowsOfView } from '../table/flat-rows.tsx'
import { gridTexts } from '../table/grid-texts.ts'
import { RecordTable } from '../table/record-table.tsx'
import { TableSkeleton } from '../table/table-skeleton.tsx'
import { useTotals } from '../table/use-totals.ts'
import type { Folds } from './folds.ts'
import { GroupRow } from './group-row.tsx'
import { areLargest, groupsAtMost } from './group-rows.ts'
import { useGroupedLines } from './use-grouped-lines.ts'

export interface GroupedProps extends RowsOfView {
  grouping: RowGrouping
  by: FieldPath
  folds: Folds
}

/** Records under the headings of their groups. */
export function GroupedRows({
  state,
  columns,
  question,
  list,
  selection,
  onRange,
  folds,
  ...asked
}: GroupedProps) {
  const t = useTexts(gridTexts)
  const { object } = state
  const rows = useGroupedLines({ object, columns, question, folds, ...asked })
  const totals = useTotals(object, columns, question, list.count)
  if (rows.error) return <Problem error={rows.error} retry={rows.retry} />
  if (rows.isPending) return <TableSkeleton columns={columns} />
  return (
    <>
      <RecordTable
        object={object}
        state={state}
        columns={columns}
        lines={rows.lines}
        hasMore={rows.hasMore}
        unread={noneUnread}
        landed={null}
        isStale={list.isStale}
        selection={selection}
        onSeen={(seen) => {
          rows.follow(seen)
          onRange(seen)
        }}
        onFold={rows.fold}
        drawGroup={(heading) => <GroupRow key={`group ${heading.group.id}`} {...heading} />}
        readTo={rows.readTo}
        totals={totals}
      />
      {rows.hasMore && (
        <p className={styles.note}>
          {t(areLargest(asked.by) ? 'largestGroups' : 'moreGroups', { count: groupsAtMost })}
        </p>
      )}
    </>
  )
}

const noneUnread = { before: 0, after: 0 }
