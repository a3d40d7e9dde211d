import { Suspense } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { FilesPanel } from '../files/files-panel.tsx'
import { NotesPanel } from '../notes/notes-panel.tsx'
import { ReferencedRecords } from '../related/referenced-records.tsx'
import { RelatedLists } from '../related/related-lists.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { RecordDetails } from './record-details.tsx'

const HistoryList = latePart(async () => (await import('../timeline/history-list.tsx')).HistoryList)

interface Props {
  tab: string
  /** Key of the layout's tab, where it is one. */
  own: string | undefined
  object: ObjectDefinition
  one: OneRecord
}

/** What stands in a tab of a record page. */
export function TabContent({ tab, own, object, one }: Props) {
  const { record } = one
  if (own !== undefined) return <RecordDetails object={object} one={one} tab={own} />
  if (tab === 'notes') return <NotesPanel object={object} record={record} />
  if (tab === 'files') return <FilesPanel object={object} record={record} />
  if (tab === 'details') return <RecordDetails object={object} one={one} />
  if (tab === 'history') {
    return (
      <Suspense>
        <HistoryList object={object} record={record} />
      </Suspense>
    )
  }
  if (tab === 'related') {
    return (
      <>
        <ReferencedRecords object={object} one={one} />
        <RelatedLists object={object} one={one} />
      </>
    )
  }
  return <Timeline object={object} record={record} />
}
