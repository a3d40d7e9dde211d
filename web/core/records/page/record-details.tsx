import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import type { LayoutSection } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { titleWhenCut } from '../../../platform/ui/title-when-cut.ts'
import { useArranging } from '../../layouts/arranging.ts'
import { useRecordLayout } from '../../layouts/record-layout.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { shownSystemFields, systemField, useSystemFieldLabel } from '../../metadata/system-fields.ts'
import { isForeign } from '../arrange/foreign-field.ts'
import { useIsShown } from '../arrange/layout-condition.ts'
import { recordTexts } from '../record-texts.ts'
import { useFactKeys } from './fact-keys.ts'
import { FactRow } from './fact-row.tsx'
import { useFold } from './fold-memory.ts'
import { ReadOnlyNotice } from './read-only-notice.tsx'
import styles from './record-details.module.css'

const titleCutFacts = titleWhenCut('a, [data-shown]')

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

interface DetailsProps extends Props {
  /** Key of the tab whose sections these are; '' for the details beside the tabs. */
  tab?: string
}

/** Fields of a record, written in place, in the sections of its layout. */
export function RecordDetails({ object, one, tab = '' }: DetailsProps) {
  const t = useTexts(recordTexts)
  const facts = useFactKeys(object)
  const parts = useArranging()?.parts
  const { sections, source } = useRecordLayout(object)
  const all = { name: { en: t('details') }, fields: liveFields(object).map((field) => field.name) }
  const placed = new Set(sections.flatMap((section) => section.fields))
  // Who arranged the page placed these too.
  const foreign = liveFields(object).filter(
    (field) => isForeign(field) && (source === 'definition' || !placed.has(field.name)),
  )
  const isShown = useIsShown(object, one, sections)
  const here = (sections.length > 0 ? sections : [all]).filter(
    (section: LayoutSection) => (section.tab ?? '') === tab && isShown(section),
  )
  if (parts) return <parts.Sections object={object} one={one} tab={tab} />
  return (
    <div ref={facts} className={styles.details} data-facts onPointerOver={titleCutFacts}>
      {tab === '' && <ReadOnlyNotice object={object} one={one} />}
      {here.map((section) => (
        <Section key={section.name.en} section={section} object={object} one={one} without={foreign} />
      ))}
      {tab === '' && <SystemSection one={one} object={object} fields={foreign} />}
    </div>
  )
}

interface SectionProps extends Props {
  section: LayoutSection
  without: readonly FieldDefinition[]
}

function Section({ section, object, one, without }: SectionProps) {
  const label = useLabel()
  const name = label(section.name)
  const fields = section.fields
    .flatMap((one) => findField(object, one) ?? [])
    .filter((field) => !without.includes(field))
  const [only, ...others] = fields
  // A heading that is the name of the one field below it is not said again.
  const isNamed = only !== undefined && others.length === 0 && label(only.label) === name
  return (
    <Foldable
      fold={`${object.name} ${section.name.en}`}
      name={name}
      folded={section.collapsed === true}
      columns={section.columns}
    >
      {fields.map((field) => (
        <FactRow
          key={field.id}
          object={object}
          one={one}
          field={field}
          label={label(field.label)}
          isNamed={isNamed}
        />
      ))}
    </Foldable>
  )
}

interface FoldableProps {
  /** What the fold is remembered by. */
  fold: string
  name: string
  folded: boolean
  columns?: 1 | 2 | undefined
  children: ReactNode
}

function Foldable({ fold, name, folded, columns, children }: FoldableProps) {
  const [isFolded, toggle] = useFold(fold, folded)
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button type="button" aria-expanded={!isFolded} data-folds onClick={toggle}>
          {name}
          <Icon of={IconChevronRight} size={13} />
        </button>
      </h2>
      {!isFolded && (
        <div className={styles.rows} data-columns={columns}>
          {children}
        </div>
      )}
    </section>
  )
}

/** Who made it and when, and what other systems call it: for whoever looks for that, at the end and folded. */
function SystemSection({ one, object, fields = [] }: Props & { fields?: FieldDefinition[] }) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const systemLabel = useSystemFieldLabel()
  return (
    <Foldable fold={`${object.name} system`} name={t('systemFields')} folded>
      {fields.map((field) => (
        <FactRow key={field.id} object={object} one={one} field={field} label={label(field.label)} />
      ))}
      {shownSystemFields.map((name) => (
        <FactRow key={name} object={object} one={one} field={systemField(name)} label={systemLabel(name)} />
      ))}
    </Foldable>
  )
}
