import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { useMediaQuery } from '../../../platform/ui/media-query.ts'
import { PageSkeleton } from '../../../platform/ui/page/page-skeleton.tsx'
import { usePageTitle } from '../../../platform/ui/page/page-title.ts'
import { useAction } from '../../actions/actions.ts'
import { useArranging } from '../../layouts/arranging.ts'
import { recordLayoutQuery } from '../../layouts/record-layout.ts'
import { useObject } from '../../metadata/metadata.ts'
import { MissingObject } from '../../missing-object.tsx'
import { useNoteOpened } from '../../navigation/opened-records.ts'
import { useReadHere } from '../../notifications/read-here.ts'
import { useMay } from '../../session/session.ts'
import { useModulePart } from '../../web-module.ts'
import { arrangedRole } from '../arrange/arrange-search.ts'
import { recordQuery } from '../record-query.ts'
import { recordTexts } from '../record-texts.ts'
import { ReferencedRecords } from '../related/referenced-records.tsx'
import { RelatedLists } from '../related/related-lists.tsx'
import {
  type FilterState,
  readTimelineFilters,
  TimelineFiltersContext,
} from '../timeline/timeline-filters.ts'
import { BinNotice } from './bin-notice.tsx'
import { FailedRecord } from './failed-record.tsx'
import { LateReachRow } from './late-reach-row.ts'
import { MissingRecord } from './missing-record.tsx'
import { RecordDetails } from './record-details.tsx'
import { RecordHead } from './record-head.tsx'
import styles from './record-page.module.css'
import { RecordTabs } from './record-tabs.tsx'
import { RecordTopBar } from './record-top-bar.tsx'
import { oneMoreTab } from './tab-steps.ts'
import { useHeadCode } from './use-head-code.ts'

const ArrangeMode = latePart(async () => (await import('../arrange/arrange-mode.tsx')).ArrangeMode, {
  isOnDemand: true,
})
const RecordLookAlikes = latePart(
  async () => (await import('../look-alikes/record-look-alikes.tsx')).RecordLookAlikes,
  { missing: 'unseen', isOnDemand: true },
)
const GoneFields = latePart(async () => (await import('../arrange/gone-fields.tsx')).GoneFields, {
  missing: 'unseen',
  isOnDemand: true,
})

/** One record: what it is, what happened to it, what belongs to it. */
export function RecordPage() {
  const { object: name, id } = useParams({ from: '/shell/records/$object/$id' })
  const object = useObject(name)
  if (!object) return <MissingObject />
  return <ObjectRecord key={id} object={object} id={id} />
}

function ObjectRecord({ object, id }: { object: ObjectDefinition; id: string }) {
  const { arrange } = useSearch({ from: '/shell/records/$object/$id' })
  const may = useMay()
  const { data, error, isPending, refetch } = useQuery(recordQuery(object, id))
  // A layout that came after the record would rearrange the page under somebody who already writes in it.
  const { data: layout, isPending: isUnarranged } = useQuery(recordLayoutQuery(object.name))
  usePageTitle(data?.record.title ?? undefined)
  useNoteOpened(object.name, data?.record)
  useReadHere(({ recordId }) => recordId === id)
  const isDrawable = useHeadCode(object)
  if (isPending || isUnarranged || !isDrawable) return <PageSkeleton shape="record" />
  if (isApiError(error) && error.status === 404 && !data) return <MissingRecord object={object} />
  if (error && !data) return <FailedRecord object={object} error={error} retry={() => void refetch()} />
  const role = may('metadata.manage') ? arrangedRole(arrange) : null
  if (role === null) {
    return (
      <>
        {layout?.missing && (
          <Suspense>
            <GoneFields object={object} layout={layout} />
          </Suspense>
        )}
        <Record object={object} one={data} />
      </>
    )
  }
  return (
    <Suspense fallback={<PageSkeleton shape="record" />}>
      <ArrangeMode object={object} role={role}>
        <Record object={object} one={data} />
      </ArrangeMode>
    </Suspense>
  )
}

// Below this the side panel would leave no room for the middle: it becomes a tab.
const roomForSide = '(min-width: 1180px)'
const roomForDetails = '(min-width: 768px)'

function Record({ object, one }: { object: ObjectDefinition; one: OneRecord }) {
  const Band = useModulePart('recordBands', object.name)
  const hasSide = useMediaQuery(roomForSide)
  const hasDetails = useMediaQuery(roomForDetails)
  const search = useSearch({ from: '/shell/records/$object/$id' })
  const { tab, arrange } = search
  const navigate = useNavigate({ from: '/records/$object/$id' })
  const filters: FilterState = {
    filters: readTimelineFilters({ ...search }),
    change: (next) =>
      navigate({
        search: ({ peek }) => ({
          ...next,
          ...(tab && { tab }),
          ...(arrange && { arrange }),
          ...(peek && { peek }),
        }),
        replace: true,
      }),
  }
  const arranging = useArranging()
  const t = useTexts(recordTexts)
  // A step of its own: going back from a tab leads to the one before.
  const openTab = (next: string) => {
    if (next !== tab)
      void navigate({
        search: (before) => ({ ...before, tab: next }),
        state: (before) => ({ ...before, ...oneMoreTab(before) }),
      })
  }
  useAction({
    id: 'history',
    text: t('actHistory'),
    words: 'history',
    icon: IconHistory,
    act: () => openTab('history'),
  })
  const isBinned = one.record.deletedAt !== null
  const parts = arranging?.parts
  return (
    <div className={styles.page}>
      {!arranging && <RecordTopBar object={object} record={one.record} />}
      {isBinned && <BinNotice object={object} record={one.record} />}
      <section className={styles.head}>
        <RecordHead object={object} one={one} />
        {!arranging && (
          <Suspense>
            <RecordLookAlikes object={object} one={one} />
          </Suspense>
        )}
        {Band && !isBinned && (
          // Its parts are arranged, not used.
          <div className={styles.band} inert={parts !== undefined}>
            <Band object={object} record={one} />
          </div>
        )}
      </section>
      <div className={styles.body} data-arranged={parts ? '' : undefined}>
        {hasDetails && (
          <aside className={styles.details}>
            <RecordDetails object={object} one={one} />
          </aside>
        )}
        <TimelineFiltersContext value={filters}>
          <RecordTabs
            object={object}
            one={one}
            open={tab}
            onOpen={openTab}
            withDetails={!hasDetails}
            withRelated={!hasSide}
          />
        </TimelineFiltersContext>
        {hasSide && (
          <aside className={styles.side}>
            {!parts && <ReferencedRecords object={object} one={one} />}
            <RelatedLists object={object} one={one} />
          </aside>
        )}
        {parts && <parts.Palette object={object} />}
      </div>
      {!hasDetails && !arranging && !isBinned && (
        <Suspense>
          <LateReachRow object={object} record={one.record} />
        </Suspense>
      )}
    </div>
  )
}
