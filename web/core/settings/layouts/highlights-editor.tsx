import { IconX } from '@tabler/icons-react'
import { findField, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { objectTexts } from '../objects/object-texts.ts'
import type { Arrangement } from './arrangement.ts'
import styles from './layout-tab.module.css'

const most = 4

interface Props {
  object: ObjectDefinition
  arrangement: Arrangement
  onChange: (arrangement: Arrangement) => void
}

/** The few fields shown large at the top of the page. */
export function HighlightsEditor({ object, arrangement, onChange }: Props) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const { highlights } = arrangement
  const set = (next: string[]) => onChange({ ...arrangement, highlights: next })
  const offered = liveFields(object)
    .filter((field) => field.name !== object.titleField && !highlights.includes(field.name))
    .map((field) => ({ value: field.name, text: label(field.label), also: field.name }))
  return (
    <div>
      <h2 className={styles.heading}>{t('highlights')}</h2>
      <p className={styles.why}>{t('highlightsWhy')}</p>
      <div className={styles.chips}>
        {highlights.map((name) => {
          const field = findField(object, name)
          const text = field ? label(field.label) : name
          return (
            <span key={name} className={styles.chip}>
              {text}
              <button
                type="button"
                aria-label={`${ui('remove')}: ${text}`}
                onClick={() => set(highlights.filter((one) => one !== name))}
              >
                <Icon of={IconX} size={13} />
              </button>
            </span>
          )
        })}
        {highlights.length < most && (
          <div className={styles.adder}>
            <Choose
              label={t('addHighlight')}
              options={offered}
              value={null}
              onChange={(name) => set([...highlights, name])}
              placeholder={t('addHighlight')}
              hidesLabel
              searchable
            />
          </div>
        )}
      </div>
    </div>
  )
}
