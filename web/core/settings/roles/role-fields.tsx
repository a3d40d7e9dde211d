import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { SearchField } from '../search-field.tsx'
import { type FieldVerb, fieldVerbs, holds, isOpen, withFields } from './field-limits.ts'
import styles from './role-fields.module.css'
import { roleTexts } from './role-texts.ts'
import { type FieldSection, useFieldSections } from './sections-of-fields.ts'
import { walkCells } from './walk-cells.ts'

interface Props {
  object: ObjectDefinition
  held: ObjectPermissions
  onChange: (held: ObjectPermissions) => void
}

// A handful is seen at a glance.
const searchedFrom = 8

/** Which fields of an object the role sees and writes, by the sections of its record page; whole sections at once. */
export function RoleFields({ object, held, onChange }: Props) {
  const t = useTexts(roleTexts)
  const [typed, setTyped] = useState('')
  const sections = useFieldSections(object, typed)
  const all = liveFields(object)
  const limited = all.filter((field) => held.fields?.[field.id] !== undefined).length
  return (
    <>
      <p className={styles.count}>{t('limitedCount', { limited, all: all.length })}</p>
      {all.length >= searchedFrom && (
        <div className={styles.search}>
          <SearchField label={t('findField')} value={typed} onChange={setTyped} />
        </div>
      )}
      {sections.length === 0 && <p className={styles.count}>{t('nothing')}</p>}
      <table className={styles.matrix} onKeyDown={walkCells}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('read')}</th>
            <th scope="col">{t('update')}</th>
          </tr>
        </thead>
        {sections.map((section) => (
          <Section key={section.name} section={section} object={object} held={held} onChange={onChange} />
        ))}
      </table>
    </>
  )
}

interface SectionProps extends Props {
  section: FieldSection
}

function Section({ section: { name, fields }, object, held, onChange }: SectionProps) {
  const label = useLabel()
  const cells = (of: string, which: readonly FieldDefinition[]) =>
    fieldVerbs.map((verb) => (
      <td key={verb}>
        <Box
          of={of}
          verb={verb}
          fields={which.filter((field) => isOpen(object, field, verb))}
          held={held}
          onChange={(may) => onChange(withFields(object, held, which, { verb, may }))}
        />
      </td>
    ))
  const [only, ...others] = fields
  // A section that is named as its one field would be the same row twice.
  const isNamed = only !== undefined && others.length === 0 && label(only.label) === name
  return (
    <tbody>
      {!isNamed && (
        <tr className={styles.section}>
          <th scope="rowgroup">{name}</th>
          {cells(name, fields)}
        </tr>
      )}
      {fields.map((field) => (
        <tr key={field.id}>
          <th scope="row">{label(field.label)}</th>
          {cells(label(field.label), [field])}
        </tr>
      ))}
    </tbody>
  )
}

interface BoxProps {
  of: string
  verb: FieldVerb
  /** Those there is a choice about. */
  fields: readonly FieldDefinition[]
  held: ObjectPermissions
  onChange: (may: boolean) => void
}

function Box({ of, verb, fields, held, onChange }: BoxProps) {
  const t = useTexts(roleTexts)
  if (fields.length === 0) {
    return (
      <span className={styles.fixed} title={t(verb === 'see' ? 'alwaysSeen' : 'neverEdited')}>
        {verb === 'see' ? t('always') : '–'}
      </span>
    )
  }
  const allowed = fields.filter((field) => holds(held, field, verb)).length
  const isAll = allowed === fields.length
  return (
    <Checkbox
      aria-label={t('change', { object: of, verb: t(verb === 'see' ? 'read' : 'update') })}
      checked={isAll}
      indeterminate={allowed > 0 && !isAll}
      onChange={() => onChange(!isAll)}
    />
  )
}
