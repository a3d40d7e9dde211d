import { useId } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ErrorBoundary } from '../../../platform/ui/error-boundary.tsx'
import { useArranging } from '../../layouts/arranging.ts'
import { useRecordLayout } from '../../layouts/record-layout.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './record-tabs.module.css'
import { TabContent } from './tab-content.tsx'

interface Props {
  object: ObjectDefinition
  one: OneRecord
  /** The tab that was chosen; where there is no such one the first is open. */
  open: string | undefined
  onOpen: (tab: string) => void
  /** Panels that found no room beside and become tabs. */
  withDetails: boolean | 'first'
  withRelated: boolean
}

/** The middle of a record page: what happened, what people wrote and put there, and the tabs of its layout. */
export function RecordTabs({ object, one, open: chosen, onOpen, withDetails, withRelated }: Props) {
  const id = useId()
  const parts = useArranging()?.parts
  const tabs = useTabs(object, withDetails, withRelated)
  const open = tabs.find((tab) => tab.key === chosen) ?? tabs[0]
  if (!open) return null
  return (
    <section className={styles.middle}>
      <div className={styles.strip}>
        <div className={styles.tabs} role="tablist" aria-label={one.record.title ?? ''}>
          {tabs.map((tab) => (
            <button
              key={tab.key}
              type="button"
              role="tab"
              id={`${id}-${tab.key}`}
              aria-selected={tab === open}
              aria-controls={`${id}-panel`}
              className={styles.tab}
              onClick={() => onOpen(tab.key)}
            >
              {tab.name}
            </button>
          ))}
        </div>
        {parts && open.own && <parts.TabTools tab={open.own} onRemoved={() => onOpen('timeline')} />}
        {parts && <parts.NewTab onMade={(key) => onOpen(ownKey(key))} />}
      </div>
      <div
        className={styles.panel}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${open.key}`}
        data-tab={open.key}
        // While the page is arranged nothing is written on it.
        inert={parts !== undefined && used.has(open.key)}
      >
        <ErrorBoundary key={open.key}>
          <TabContent tab={open.key} own={open.own?.key} object={object} one={one} />
        </ErrorBoundary>
      </div>
    </section>
  )
}

// What is used on the page and not arranged.
const used: ReadonlySet<string> = new Set(['timeline', 'notes', 'files', 'history'])

// Apart from the names of the tabs that are always there.
const ownKey = (key: string) => `own.${key}`

/** The tabs in their order; those of the layout come behind what happened. */
function useTabs(object: ObjectDefinition, withDetails: boolean | 'first', withRelated: boolean) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const { tabs = [] } = useRecordLayout(object)
  const fixed = (key: 'timeline' | 'details' | 'notes' | 'files' | 'related' | 'history') => ({
    key: key as string,
    name: t(key),
    own: undefined,
  })
  return [
    ...(withDetails === 'first' ? [fixed('details')] : []),
    fixed('timeline'),
    ...(withDetails === true ? [fixed('details')] : []),
    ...tabs.map((tab) => ({ key: ownKey(tab.key), name: label(tab.name), own: tab })),
    fixed('notes'),
    fixed('files'),
    ...(withRelated ? [fixed('related')] : []),
    fixed('history'),
  ]
}
