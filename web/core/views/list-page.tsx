import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { Page } from '../../platform/ui/page/page.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { useLabel, useObject } from '../metadata/metadata.ts'
import { MissingObject } from '../missing-object.tsx'
import { BoardSkeleton } from './board/board-skeleton.tsx'
import { FilledElsewhere } from './empty/filled-elsewhere.ts'
import { ListHeader } from './list-header.tsx'
import { useListState } from './list-state.ts'
import { TableSkeleton } from './table/table-skeleton.tsx'

// A list is opened as one of them.
const TableView = lazy(async () => ({ default: (await import('./table-view.tsx')).TableView }))
const BoardView = lazy(async () => ({ default: (await import('./board/board-view.tsx')).BoardView }))

/** All records of an object: its views as tabs, as a table or as a board. */
export function ListPage() {
  const { object: name } = useParams({ from: '/shell/records/$object' })
  const object = useObject(name)
  if (!object) return <MissingObject />
  return <ObjectList key={object.id} object={object} />
}

function ObjectList({ object }: { object: ObjectDefinition }) {
  const label = useLabel()
  const state = useListState(object)
  usePageTitle(label(object.pluralLabel))
  const [isFilledBelow, setFilledBelow] = useState(false)
  const isBoard = state.layout === 'board' && state.groupBy !== undefined
  return (
    <Page ground="paper">
      <ListHeader state={state} isFilledBelow={isFilledBelow} />
      <FilledElsewhere value={setFilledBelow}>
        {isBoard ? (
          <Suspense fallback={<BoardSkeleton />}>
            <BoardView state={state} />
          </Suspense>
        ) : (
          <Suspense fallback={<TableSkeleton columns={[]} />}>
            <TableView state={state} />
          </Suspense>
        )}
      </FilledElsewhere>
    </Page>
  )
}
