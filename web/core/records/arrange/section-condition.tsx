import { Checkbox } from '@mantine/core'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { forwardStep } from '../../../../shared/core/resolve-path.ts'
import type { LayoutCondition } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { useOptionChoices } from '../../fields/cell/option-tag.tsx'
import { useFieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'

interface Props {
  object: ObjectDefinition
  when: LayoutCondition | undefined
  onChange: (when: LayoutCondition | undefined) => void
}

const choiceKinds = new Set(['choice', 'boolean'])

/** Shows a section always, or only where a choice of the record, or of one it names, is one of those ticked. */
export function SectionCondition({ object, when, onChange }: Props) {
  const t = useTexts(arrangeTexts)
  const pathOf = useFieldPath(object)
  const options = useConditionFields(object)
  const fieldOf = (path: string) => pathOf(path)?.field
  const field = when && fieldOf(when.field)
  if (options.length === 0) return null
  return (
    <div className={styles.form}>
      <Choose
        label={t('shownWhen')}
        options={options}
        value={when?.field ?? null}
        placeholder={t('always')}
        searchable
        onChange={(path) => onChange({ field: path, values: firstValues(fieldOf(path)) })}
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

/** What a condition may look at: choices and ticks of the record, and of each single record it names. */
function useConditionFields(object: ObjectDefinition): { value: string; text: string }[] {
  const label = useLabel()
  const metadata = useMetadata()
  const choicesOf = (of: ObjectDefinition) =>
    liveFields(of).filter((field) => choiceKinds.has(shownTypeOf(field).kind(field)))
  const own = choicesOf(object).map(({ name, label: text }) => ({ value: name, text: label(text) }))
  const far = liveFields(object).flatMap((field) => {
    const step = forwardStep(metadata, field)
    if (step?.kind !== 'toOne') return []
    return choicesOf(step.target).map((choice) => ({
      value: `${field.name}.${choice.name}`,
      text: `${label(field.label)} · ${label(choice.label)}`,
    }))
  })
  return [...own, ...far]
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
