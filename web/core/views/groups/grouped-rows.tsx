import { Suspense } from 'react'
import type { RowGrouping } from '../../../../shared/core/views.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import type { FieldPath } from '../../metadata/field-path.ts'
import type { RowsOfView } from '../table/flat-rows.tsx'
import { RecordTable } from '../table/record-table.tsx'
import { TableSkeleton } from '../table/table-skeleton.tsx'
import { useTotals } from '../table/use-totals.ts'
import type { Folds } from './folds.ts'
import { GroupRow } from './group-row.tsx'
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
      {rows.areMany && (
        <Suspense>
          <MoreGroups by={asked.by} {...rows.shown} />
        </Suspense>
      )}
    </>
  )
}

// Few tables have so many groups.
const MoreGroups = latePart(async () => (await import('./more-groups.tsx')).MoreGroups, { isOnDemand: true })

const noneUnread = { before: 0, after: 0 }
