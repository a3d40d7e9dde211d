import { Button, Checkbox } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { LayoutSection } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { LocalizedField } from '../../fields/input/localized-field.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { changeSection, moveSection, removeSection } from './arrangement.ts'
import { SectionCondition } from './section-condition.tsx'

interface Props {
  object: ObjectDefinition
  section: LayoutSection
  at: number
}

/** Name of a section in every language, its columns, where it stands, when it is shown, and the way out. */
export function SectionTools({ object, section, at }: Props) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const [isOpen, setOpen] = useState(false)
  const { arrangement, change } = useArrangeState()
  const set = (part: Partial<Loose>) =>
    change(changeSection(arrangement, at, withoutBlanks({ ...section, ...part })))
  const tabs = [
    { value: '', text: t('besideTabs') },
    ...arrangement.tabs.map(({ key, name }) => ({ value: key, text: label(name) })),
  ]
  const words = t('sectionTools', { name: label(section.name) })
  return (
    <>
      {section.when && <span className={styles.tag}>{t('conditional')}</span>}
      <Pop
        opened={isOpen}
        onClose={() => setOpen(false)}
        position="bottom-end"
        width={300}
        padded
        target={
          <button
            type="button"
            className={styles.tool}
            aria-label={words}
            aria-expanded={isOpen}
            title={words}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon of={IconAdjustments} size={15} />
          </button>
        }
      >
        <div className={styles.form}>
          <LocalizedField
            label={t('sectionName')}
            value={section.name}
            onChange={(name) => set({ name })}
            takesFocus
          />
          <Checkbox
            label={t('twoColumns')}
            checked={section.columns === 2}
            onChange={(event) => set({ columns: event.currentTarget.checked ? 2 : 1 })}
          />
          <Checkbox
            label={t('startsFolded')}
            checked={section.collapsed === true}
            onChange={(event) => set({ collapsed: event.currentTarget.checked })}
          />
          {tabs.length > 1 && (
            <Choose
              label={t('standsIn')}
              options={tabs}
              value={section.tab ?? ''}
              onChange={(tab) => {
                setOpen(false)
                change(moveSection(arrangement, at, null, tab))
              }}
            />
          )}
          <SectionCondition object={object} when={section.when} onChange={(when) => set({ when })} />
          {arrangement.sections.length > 1 && (
            <Button
              color="red"
              onClick={() => {
                setOpen(false)
                change(removeSection(arrangement, at))
              }}
            >
              {t('removeSection')}
            </Button>
          )}
        </div>
      </Pop>
    </>
  )
}

type Loose = { [Part in keyof LayoutSection]: LayoutSection[Part] | undefined }

// What is the rule anyway is not said.
function withoutBlanks({ name, fields, collapsed, columns, tab, when }: Loose): LayoutSection {
  return {
    name: name ?? { en: '' },
    fields: fields ?? [],
    ...(collapsed && { collapsed }),
    ...(columns === 2 && { columns }),
    ...(tab !== undefined && { tab }),
    ...(when && { when }),
  }
}
