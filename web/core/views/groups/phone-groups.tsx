import { Suspense } from 'react'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import { PhoneRows } from '../table/phone-rows.tsx'
import { TableSkeleton } from '../table/table-skeleton.tsx'
import type { GroupedProps } from './grouped-rows.tsx'
import { PhoneGroup } from './phone-group.tsx'
import { useGroupedLines } from './use-grouped-lines.ts'

interface Props extends Omit<GroupedProps, 'onRange'> {
  isPicking: boolean
}

/** Records of a phone under the headings of their groups. */
export function PhoneGroups({ state, columns, question, selection, isPicking, folds, ...asked }: Props) {
  const { object } = state
  const rows = useGroupedLines({ object, columns, question, folds, ...asked })
  if (rows.error) return <Problem error={rows.error} retry={rows.retry} />
  if (rows.isPending) return <TableSkeleton columns={columns} />
  return (
    <>
      <PhoneRows
        object={object}
        columns={columns}
        lines={rows.lines}
        unread={noneUnread}
        landed={null}
        selection={selection}
        isPicking={isPicking}
        onSeen={rows.follow}
        drawGroup={(group, isOpen, row) => (
          <PhoneGroup group={group} isOpen={isOpen} columns={columns} onFold={() => rows.fold(row)} />
        )}
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
