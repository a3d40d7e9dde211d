import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import type { LayoutSection } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { useListEnd, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { withText } from '../../metadata/with-text.ts'
import { FactRow } from '../page/fact-row.tsx'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { ArrangedRow, fieldKind } from './arranged-row.tsx'
import { moveSection } from './arrangement.ts'
import { MoveHandle } from './move-handle.tsx'
import { SectionTools } from './section-tools.tsx'

interface Props {
  object: ObjectDefinition
  one: OneRecord
  /** '' for the details beside the tabs. */
  tab: string
}

const sectionKind = 'layout-section'

/** The sections of the details or of a tab, with all that arranges them. */
export function ArrangedSections({ object, one, tab }: Props) {
  const t = useTexts(arrangeTexts)
  const { arrangement, change } = useArrangeState()
  const { sections } = arrangement
  const end = useListEnd<HTMLDivElement>({
    kind: sectionKind,
    list: tab,
    at: sections.length,
    onMove: (from) => change(moveSection(arrangement, from.at, null, tab)),
  })
  const add = () => {
    const name = withText({ en: '' }, t.language, t('newSection'))
    const section = { name, fields: [], ...(tab !== '' && { tab }) }
    change({ ...arrangement, sections: [...sections, section] })
  }
  return (
    <div className={styles.sections}>
      {sections.map(
        (section, at) =>
          (section.tab ?? '') === tab && (
            <Section
              // biome-ignore lint/suspicious/noArrayIndexKey: sections have no identity but their place
              key={at}
              object={object}
              one={one}
              section={section}
              at={at}
            />
          ),
      )}
      <div ref={end.element} className={styles.end} data-over={end.isOver || undefined}>
        <Button variant="subtle" leftSection={<Icon of={IconPlus} size={14} />} onClick={add}>
          {t('newSection')}
        </Button>
      </div>
    </div>
  )
}

function Section({ object, one, section, at }: Omit<Props, 'tab'> & { section: LayoutSection; at: number }) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const { arrangement, change, moveField } = useArrangeState()
  const tab = section.tab ?? ''
  const list = String(at)
  const name = label(section.name)
  const { row, handle, edge, isDragged } = useSortable<HTMLElement>({
    kind: sectionKind,
    list: tab,
    at,
    onMove: (from, to) => change(moveSection(arrangement, from.at, to.at, tab)),
  })
  const end = useListEnd<HTMLDivElement>({
    kind: fieldKind,
    list,
    at: section.fields.length,
    onMove: moveField,
  })
  const siblings = arrangement.sections.flatMap((other, place) => ((other.tab ?? '') === tab ? [place] : []))
  const step = (by: 1 | -1) => {
    const other = siblings[siblings.indexOf(at) + by]
    if (other === undefined) return
    change(
      moveSection(arrangement, at, by === 1 ? other + 1 : other, tab),
      `[data-arranged-section="${other}"]`,
    )
  }
  return (
    <section
      ref={row}
      className={`${styles.section} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
      data-columns={section.columns}
      data-arranged-section={at}
      aria-label={name}
    >
      <div className={styles.head}>
        <MoveHandle name={name} ref={handle} onStep={step} />
        <h2 className={styles.name}>{name}</h2>
        <SectionTools object={object} section={section} at={at} />
      </div>
      {section.fields.map((field, place) => {
        const definition = findField(object, field)
        return (
          definition && (
            <ArrangedRow key={field} field={field} name={label(definition.label)} list={list} at={place}>
              <FactRow object={object} one={one} field={definition} label={label(definition.label)} />
            </ArrangedRow>
          )
        )
      })}
      <div ref={end.element} className={styles.drop} data-over={end.isOver || undefined}>
        {section.fields.length === 0 || end.isOver ? t('dropHere') : ' '}
      </div>
    </section>
  )
}
