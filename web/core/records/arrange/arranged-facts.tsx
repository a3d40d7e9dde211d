import { findField, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { useListEnd } from '../../../platform/ui/sorting/sortable.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { RecordFact } from '../page/record-fact.tsx'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { ArrangedRow, fieldKind } from './arranged-row.tsx'
import { head, mostHighlights } from './arrangement.ts'

/** The facts of the head while they are arranged: moved, taken away, dropped here or chosen. */
export function ArrangedFacts({ object, one }: { object: ObjectDefinition; one: OneRecord }) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const { arrangement, change, moveField } = useArrangeState()
  const { highlights } = arrangement
  const { element, isOver } = useListEnd<HTMLDivElement>({
    kind: fieldKind,
    list: head,
    at: highlights.length,
    onMove: moveField,
  })
  const offered = liveFields(object)
    .filter((field) => field.name !== object.titleField && !highlights.includes(field.name))
    .map((field) => ({ value: field.name, text: label(field.label) }))
  return (
    <div className={styles.facts} role="group" aria-label={t('head')}>
      {highlights.map((name, at) => {
        const field = findField(object, name)
        return (
          field && (
            <ArrangedRow key={name} field={name} name={label(field.label)} list={head} at={at}>
              <dl>
                <RecordFact object={object} field={field} one={one} />
              </dl>
            </ArrangedRow>
          )
        )
      })}
      {highlights.length < mostHighlights && (
        <div ref={element} className={`${styles.adder} ${styles.end}`} data-over={isOver || undefined}>
          <Choose
            label={t('addToHead')}
            options={offered}
            value={null}
            onChange={(name) => change({ ...arrangement, highlights: [...highlights, name] })}
            placeholder={t('addToHead')}
            hidesLabel
            searchable
          />
        </div>
      )}
    </div>
  )
}
