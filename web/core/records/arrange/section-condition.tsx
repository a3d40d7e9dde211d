import { Checkbox } from '@mantine/core'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { LayoutCondition } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { useOptionChoices } from '../../fields/cell/option-tag.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'

interface Props {
  object: ObjectDefinition
  when: LayoutCondition | undefined
  onChange: (when: LayoutCondition | undefined) => void
}

const choiceKinds = new Set(['choice', 'boolean'])

/** Shows a section always, or only where a choice of the record is one of those ticked. */
export function SectionCondition({ object, when, onChange }: Props) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const options = liveFields(object)
    .filter((field) => choiceKinds.has(fieldTypeOf(field).kind(field)))
    .map((field) => ({ value: field.name, text: label(field.label) }))
  const field = when && findField(object, when.field)
  if (options.length === 0) return null
  return (
    <div className={styles.form}>
      <Choose
        label={t('shownWhen')}
        options={options}
        value={when?.field ?? null}
        placeholder={t('always')}
        onChange={(name) => onChange({ field: name, values: firstValues(findField(object, name)) })}
        onClear={() => onChange(undefined)}
      />
      {when && field && (
        <Values
          field={field}
          values={when.values}
          // A condition that nothing meets would hide the section from everybody.
          onChange={(values) => values.length > 0 && onChange({ ...when, values })}
        />
      )}
    </div>
  )
}

function Values({
  field,
  values,
  onChange,
}: {
  field: FieldDefinition
  values: readonly string[]
  onChange: (values: string[]) => void
}) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const choices = useOptionChoices(field, [])
  const shown =
    field.type === 'boolean'
      ? [
          { value: 'true', text: t('yes') },
          { value: 'false', text: t('no') },
        ]
      : choices
  return (
    <div className={styles.checks} role="group" aria-label={label(field.label)}>
      {shown.map(({ value, text }) => (
        <Checkbox
          key={value}
          label={text}
          checked={values.includes(value)}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...values, value] : values.filter((one) => one !== value))
          }
        />
      ))}
    </div>
  )
}

function firstValues(field: FieldDefinition | undefined): string[] {
  if (field?.type === 'boolean') return ['true']
  const [first] = (field?.options.options ?? []) as { key: string }[]
  return first ? [first.key] : ['true']
}
