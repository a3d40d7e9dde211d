import { useState } from 'react'
import { exampleField } from '../../../shared/core/fields/example-fields.ts'
import { type FieldTypeName, fieldTypeNames } from '../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { fieldEditorOf } from '../../core/fields/field-editors.ts'
import { FormField } from '../../core/records/create/form-field.tsx'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'

const written = fieldTypeNames.filter((type) => fieldEditorOf({ type }).Input !== null)
// Their examples are ids of records that are not in this workspace.
const withoutExample: ReadonlySet<FieldTypeName> = new Set(
  fieldTypeNames.filter((type) => fieldTypeOf({ type }).traits.group === 'pointer' || type === 'file'),
)

/** What every type of field is written in: empty, filled, refused. */
export function InputSpecimens() {
  return (
    <Section title="Inputs">
      {written.map((type) => (
        <Specimen key={type} name={type}>
          <div className={styles.stack}>
            <Written type={type} label="Empty" value={null} />
            {!withoutExample.has(type) && (
              <Written type={type} label="Filled" value={fieldTypeOf({ type }).examples[0]} />
            )}
            <Written type={type} label="Refused" value={null} problem="This has to be filled in." />
          </div>
        </Specimen>
      ))}
    </Section>
  )
}

interface Props {
  type: FieldTypeName
  label: string
  value: unknown
  problem?: string
}

function Written({ type, label, value: begun, problem = '' }: Props) {
  const [value, setValue] = useState(begun)
  return (
    <FormField
      field={{ ...exampleField(type), id: `${type}.${label}`, label: { en: `${label} ${type}` } }}
      value={value}
      problem={problem || null}
      onChange={setValue}
      onWrong={() => {}}
    />
  )
}
