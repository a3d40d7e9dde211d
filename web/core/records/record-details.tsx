import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useRecordLayout } from '../layouts/record-layout.ts'
import { useLabel } from '../metadata/metadata.ts'
import { shownSystemFields, systemField, useSystemFieldLabel } from '../metadata/system-fields.ts'
import { FactRow } from './fact-row.tsx'
import styles from './record-details.module.css'
import { recordTexts } from './record-texts.ts'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

/** Every field of a record, written in place, in the sections of its layout. */
export function RecordDetails({ object, one }: Props) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const { sections } = useRecordLayout(object)
  if (sections.length === 0) {
    return (
      <div data-facts>
        <Section name={t('details')} object={object} one={one} fields={liveFields(object)} />
        <SystemSection one={one} object={object} />
      </div>
    )
  }
  return (
    <div data-facts>
      {sections.map((section) => (
        <Section
          key={section.name.en}
          name={label(section.name)}
          object={object}
          one={one}
          fields={section.fields.flatMap((name) => findField(object, name) ?? [])}
          folded={section.collapsed === true}
        />
      ))}
      <SystemSection one={one} object={object} />
    </div>
  )
}

interface SectionProps extends Props {
  name: string
  fields: FieldDefinition[]
  folded?: boolean
}

function Section({ name, object, one, fields, folded = false }: SectionProps) {
  const label = useLabel()
  const [isFolded, setFolded] = useState(folded)
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button type="button" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {name}
          <Icon of={IconChevronRight} size={13} />
        </button>
      </h2>
      {!isFolded &&
        fields.map((field) => (
          <FactRow key={field.id} object={object} one={one} field={field} label={label(field.label)} />
        ))}
    </section>
  )
}

function SystemSection({ one, object }: Props) {
  const systemLabel = useSystemFieldLabel()
  return (
    <section className={styles.section}>
      {shownSystemFields.map((name) => (
        <FactRow key={name} object={object} one={one} field={systemField(name)} label={systemLabel(name)} />
      ))}
    </section>
  )
}
