import { useId } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ErrorBoundary } from '../../../platform/ui/error-boundary.tsx'
import { FilesPanel } from '../files/files-panel.tsx'
import { NotesPanel } from '../notes/notes-panel.tsx'
import { recordTexts } from '../record-texts.ts'
import { ReferencedRecords } from '../related/referenced-records.tsx'
import { RelatedLists } from '../related/related-lists.tsx'
import { HistoryList } from '../timeline/history-list.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { RecordDetails } from './record-details.tsx'
import styles from './record-tabs.module.css'

export type RecordTab = 'timeline' | 'notes' | 'files' | 'history' | 'details' | 'related'

interface Props {
  object: ObjectDefinition
  one: OneRecord
  open: RecordTab
  onOpen: (tab: RecordTab) => void
  /** Panels that found no room beside and become tabs. */
  withDetails: boolean | 'first'
  withRelated: boolean
}

/** The middle of a record page: what happened, and what people wrote and put there. */
export function RecordTabs({ object, one, open: chosen, onOpen, withDetails, withRelated }: Props) {
  const t = useTexts(recordTexts)
  const id = useId()
  const tabs: RecordTab[] = [
    ...(withDetails === 'first' ? (['details'] as const) : []),
    'timeline',
    ...(withDetails === true ? (['details'] as const) : []),
    'notes',
    'files',
    ...(withRelated ? (['related'] as const) : []),
    'history',
  ]
  const open = tabs.includes(chosen) ? chosen : 'timeline'

  return (
    <section className={styles.middle}>
      <div className={styles.tabs} role="tablist" aria-label={one.record.title}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            className={styles.tab}
            onClick={() => onOpen(tab)}
          >
            {t(tab)}
          </button>
        ))}
      </div>
      <div
        className={styles.panel}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${open}`}
        data-tab={open}
      >
        <ErrorBoundary key={open}>
          <Panel tab={open} object={object} one={one} />
        </ErrorBoundary>
      </div>
    </section>
  )
}

function Panel({ tab, object, one }: { tab: RecordTab; object: ObjectDefinition; one: OneRecord }) {
  const { record } = one
  if (tab === 'notes') return <NotesPanel object={object} record={record} />
  if (tab === 'files') return <FilesPanel object={object} record={record} />
  if (tab === 'history') return <HistoryList object={object} record={record} />
  if (tab === 'details') return <RecordDetails object={object} one={one} />
  if (tab === 'related') {
    return (
      <>
        <ReferencedRecords object={object} one={one} />
        <RelatedLists object={object} record={record} />
      </>
    )
  }
  return <Timeline object={object} record={record} />
}
