import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { useMediaQuery } from '../../../platform/ui/media-query.ts'
import { PageSkeleton } from '../../../platform/ui/page/page-skeleton.tsx'
import { usePageTitle } from '../../../platform/ui/page/page-title.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import { recordLayoutQuery } from '../../layouts/record-layout.ts'
import { useObject } from '../../metadata/metadata.ts'
import { MissingObject } from '../../missing-object.tsx'
import { useNoteOpened } from '../../navigation/opened-records.ts'
import { useModulePart } from '../../web-module.ts'
import { recordQuery } from '../record-query.ts'
import { ReferencedRecords } from '../related/referenced-records.tsx'
import { RelatedLists } from '../related/related-lists.tsx'
import { BinNotice } from './bin-notice.tsx'
import { MissingRecord } from './missing-record.tsx'
import { RecordDetails } from './record-details.tsx'
import { RecordHead } from './record-head.tsx'
import styles from './record-page.module.css'
import { type RecordTab, RecordTabs } from './record-tabs.tsx'
import { RecordTopBar } from './record-top-bar.tsx'

/** One record: what it is, what happened to it, what belongs to it. */
export function RecordPage() {
  const { object: name, id } = useParams({ from: '/shell/records/$object/$id' })
  const object = useObject(name)
  if (!object) return <MissingObject />
  return <ObjectRecord key={id} object={object} id={id} />
}

function ObjectRecord({ object, id }: { object: ObjectDefinition; id: string }) {
  const { data, error, isPending, refetch } = useQuery(recordQuery(object, id))
  // A layout that came after the record would rearrange the page under somebody who already writes in it.
  const { isPending: isUnarranged } = useQuery(recordLayoutQuery(object.name))
  usePageTitle(data?.record.title)
  useNoteOpened(object.name, data?.record)
  if (isPending || isUnarranged) return <PageSkeleton shape="record" />
  if (isApiError(error) && error.status === 404 && !data) return <MissingRecord object={object} />
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return <Record object={object} one={data} />
}

// Below this the side panel would leave no room for the middle: it becomes a tab.
const roomForSide = '(min-width: 1180px)'
const roomForDetails = '(min-width: 768px)'

function Record({ object, one }: { object: ObjectDefinition; one: OneRecord }) {
  const Band = useModulePart('recordBands', object.name)
  const hasSide = useMediaQuery(roomForSide)
  const hasDetails = useMediaQuery(roomForDetails)
  const [tab, setTab] = useState<RecordTab>('timeline')
  const isBinned = one.record.deletedAt !== null
  return (
    <div className={styles.page}>
      <RecordTopBar object={object} record={one.record} />
      {isBinned && <BinNotice object={object} record={one.record} />}
      <section className={styles.head}>
        <RecordHead object={object} one={one} />
        {Band && !isBinned && <Band object={object} record={one} />}
      </section>
      <div className={styles.body}>
        {hasDetails && (
          <aside className={styles.details}>
            <RecordDetails object={object} one={one} />
          </aside>
        )}
        <RecordTabs
          object={object}
          one={one}
          open={tab}
          onOpen={setTab}
          withDetails={!hasDetails}
          withRelated={!hasSide}
        />
        {hasSide && (
          <aside className={styles.side}>
            <ReferencedRecords object={object} one={one} />
            <RelatedLists object={object} record={one.record} />
          </aside>
        )}
      </div>
    </div>
  )
}
