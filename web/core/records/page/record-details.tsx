import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useRecordLayout } from '../../layouts/record-layout.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { shownSystemFields, systemField, useSystemFieldLabel } from '../../metadata/system-fields.ts'
import { recordTexts } from '../record-texts.ts'
import { useFactKeys } from './fact-keys.ts'
import { FactRow } from './fact-row.tsx'
import styles from './record-details.module.css'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

/** Every field of a record, written in place, in the sections of its layout. */
export function RecordDetails({ object, one }: Props) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const facts = useFactKeys(object)
  const { sections, source } = useRecordLayout(object)
  // Who arranged the page placed these too.
  const foreign = source === 'definition' ? liveFields(object).filter(isForeign) : []
  const shown = (fields: FieldDefinition[]) => fields.filter((field) => !foreign.includes(field))
  const all = { name: { en: t('details') }, fields: liveFields(object).map((field) => field.name) }
  return (
    <div ref={facts} data-facts>
      {(sections.length > 0 ? sections : [all]).map((section) => (
        <Section
          key={section.name.en}
          name={label(section.name)}
          object={object}
          one={one}
          fields={shown(section.fields.flatMap((name) => findField(object, name) ?? []))}
          folded={'collapsed' in section && section.collapsed === true}
        />
      ))}
      <SystemSection one={one} object={object} fields={foreign} />
    </div>
  )
}

/** A number or name another system knows the record by. */
function isForeign({ name, standard }: FieldDefinition): boolean {
  return name === 'externalId' && standard === true
}

interface SectionProps extends Props {
  name: string
  fields: FieldDefinition[]
  folded?: boolean
}

function Section({ name, object, one, fields, folded = false }: SectionProps) {
  const label = useLabel()
  return (
    <Foldable name={name} folded={folded}>
      {fields.map((field) => (
        <FactRow key={field.id} object={object} one={one} field={field} label={label(field.label)} />
      ))}
    </Foldable>
  )
}

function Foldable({ name, folded, children }: { name: string; folded: boolean; children: ReactNode }) {
  const [isFolded, setFolded] = useState(folded)
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button type="button" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {name}
          <Icon of={IconChevronRight} size={13} />
        </button>
      </h2>
      {!isFolded && children}
    </section>
  )
}

/** Who made it and when, and what other systems call it: for whoever looks for that, at the end and folded. */
function SystemSection({ one, object, fields = [] }: Props & { fields?: FieldDefinition[] }) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const systemLabel = useSystemFieldLabel()
  return (
    <Foldable name={t('systemFields')} folded>
      {fields.map((field) => (
        <FactRow key={field.id} object={object} one={one} field={field} label={label(field.label)} />
      ))}
      {shownSystemFields.map((name) => (
        <FactRow key={name} object={object} one={one} field={systemField(name)} label={systemLabel(name)} />
      ))}
    </Foldable>
  )
}
