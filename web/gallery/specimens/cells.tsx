import { exampleField } from '../../../shared/core/fields/example-fields.ts'
import { fieldTypeNames } from '../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { resultField } from '../../../shared/core/fields/result-field.ts'
import { FieldValue } from '../../core/fields/field-value.tsx'
import { webFieldTypeOf } from '../../core/fields/index.ts'
import { extremes } from '../extremes.ts'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'

/** How values stand in a list: each type's examples, and texts that are hard to show. */
export function CellSpecimens() {
  const text = exampleField('text')
  return (
    <Section title="Cells">
      {fieldTypeNames.map((type) => {
        const field = exampleField(type)
        const { align } = webFieldTypeOf(resultField(field))
        return (
          <Specimen key={type} name={type}>
            {fieldTypeOf(field)
              .examples.slice(0, 3)
              .map((value) => (
                <div key={JSON.stringify(value)} className={styles.cell} data-align={align}>
                  <FieldValue field={field} value={value} related={{}} />
                </div>
              ))}
          </Specimen>
        )
      })}
      <Specimen name="Texts that are hard to show">
        {Object.values(extremes).map((value) => (
          <div key={value} className={styles.cell}>
            <FieldValue field={text} value={value} related={{}} />
          </div>
        ))}
      </Specimen>
    </Section>
  )
}
