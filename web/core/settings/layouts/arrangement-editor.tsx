import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { withText } from '../with-text.ts'
import { type Arrangement, hiddenFields, leftOut, moveField, removeSection } from './arrangement.ts'
import { FieldList } from './field-list.tsx'
import { HighlightsEditor } from './highlights-editor.tsx'
import styles from './layout-tab.module.css'
import { RelatedEditor } from './related-editor.tsx'
import { SectionHead } from './section-head.tsx'

interface Props {
  object: ObjectDefinition
  arrangement: Arrangement
  onChange: (arrangement: Arrangement) => void
}

/** The parts of a record page: the top, sections of fields, what is left out, related lists. */
export function ArrangementEditor({ object, arrangement, onChange }: Props) {
  const t = useTexts(objectTexts)
  const move = (from: Place, to: Place) => onChange(moveField(arrangement, from, to))
  const { sections } = arrangement
  const addSection = () => {
    const name = withText({ en: '' }, t.language, t('newSection'))
    onChange({ ...arrangement, sections: [...sections, { name, fields: [] }] })
  }
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <HighlightsEditor object={object} arrangement={arrangement} onChange={onChange} />
        <h2 className={styles.heading}>{t('sections')}</h2>
        {sections.map((section, at) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: sections have no identity but their place
            key={at}
            className={styles.section}
          >
            <SectionHead
              section={section}
              onChange={(next) => onChange({ ...arrangement, sections: sections.with(at, next) })}
              onRemove={sections.length > 1 ? () => onChange(removeSection(arrangement, at)) : null}
            />
            <FieldList object={object} list={String(at)} fields={section.fields} onMove={move} />
          </section>
        ))}
        <div>
          <Button leftSection={<Icon of={IconPlus} size={14} />} onClick={addSection}>
            {t('newSection')}
          </Button>
        </div>
      </div>
      <div className={styles.column}>
        <div>
          <h2 className={styles.heading}>{t('notShown')}</h2>
          <p className={styles.why}>{t('notShownWhy')}</p>
          <section className={styles.section} data-kind="hidden">
            <FieldList object={object} list={leftOut} fields={hiddenFields(arrangement)} onMove={move} />
          </section>
        </div>
        <RelatedEditor object={object} arrangement={arrangement} onChange={onChange} />
      </div>
    </div>
  )
}
