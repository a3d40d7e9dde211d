import { Button, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { isMadeByProduct } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCheckedForm } from '../../../platform/ui/forms/checked-form.ts'
import { LocalizedField } from '../../fields/input/localized-field.tsx'
import type { DefinitionProblems } from '../objects/definition-problems.ts'
import { objectTexts } from '../objects/object-texts.ts'
import form from '../settings-form.module.css'
import { DefaultPart } from './default-part.tsx'
import type { FieldDraft } from './field-draft.ts'
import { FieldMarks } from './field-marks.tsx'
import { optionParts } from './options/option-parts.ts'
import { TypeChoice } from './type-choice.tsx'

interface Props {
  object: ObjectDefinition
  /** null: a new field. */
  field: FieldDefinition | null
  draft: FieldDraft
  onChange: (change: Partial<FieldDraft>) => void
  onType: (type: FieldTypeName) => void
  /** Opens what changes the type of a field that has one. */
  onChangeType?: () => void
  /** Why it was refused when it was sent. */
  error: unknown
  problems: DefinitionProblems
  /** What would be wrong with it as it is written now. */
  foreseen: Pick<DefinitionProblems, 'of'>
  /** For the button outside the form that sends it. */
  id: string
  /** Enter in a line, or the button that sends the form; only where nothing in it is wrong. */
  onSubmit: () => void
  /** What stands below it on a phone, whose top bar has room for one button. */
  end?: ReactNode
}

/** Everything an administrator may say of a field. */
export function FieldForm(props: Props) {
  const { object, field, draft, onChange, onType, onChangeType, id, end } = props
  const t = useTexts(objectTexts)
  const fieldId = field?.id ?? null
  const isFixed = field?.standard === true
  const isComputed = isMadeByProduct(draft)
  const { error, problems, onSubmit } = props
  const checked = useCheckedForm({ error, problems, onSubmit })
  const problem = (path: string) => checked.problem(path) ?? props.foreseen.of(path)
  const shown = { of: problem, whole: null }
  return (
    <form id={id} {...checked.form} className={form.form}>
      <div className={form.section}>
        <LocalizedField
          label={t('label')}
          value={draft.label}
          onChange={(label) => onChange({ label })}
          problem={problem('label')}
          name="label"
          takesFocus={field === null}
        />
        <div className={form.pair}>
          <TypeChoice
            value={draft.type}
            onChange={onType}
            disabled={field !== null}
            problem={problem('type')}
          />
          <TextInput
            label={t('apiName')}
            description={isFixed ? t('standardNameWhy') : t('fieldNameWhy')}
            value={draft.name}
            error={problem('name')}
            name="name"
            readOnly={isFixed}
            maxLength={50}
            spellCheck={false}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        </div>
        {onChangeType && (
          <div>
            <Button onClick={onChangeType}>{t('changeType')}</Button>
          </div>
        )}
        <LocalizedField
          label={t('description')}
          value={draft.description}
          onChange={(description) => onChange({ description })}
          help={t('descriptionWhy')}
          maxLength={500}
        />
      </div>
      <TypeOptions object={object} draft={draft} fieldId={fieldId} onChange={onChange} problems={shown} />
      {field?.readOnly === true && !isComputed ? (
        <p className={form.why}>{t('readOnlyWhy')}</p>
      ) : (
        <FieldMarks draft={draft} onChange={onChange} problems={shown} />
      )}
      {!isComputed && field?.readOnly !== true && (
        <DefaultPart
          object={object}
          draft={draft}
          fieldId={fieldId}
          onChange={(defaultValue) => onChange({ defaultValue })}
          problem={problem('defaultValue')}
        />
      )}
      {end && <div className={form.actions}>{end}</div>}
    </form>
  )
}

type OptionsProps = Pick<Props, 'object' | 'draft' | 'onChange' | 'problems'> & { fieldId: string | null }

/** The options of the field's type; nothing for types without. */
export function TypeOptions({ object, draft, fieldId, onChange, problems }: OptionsProps) {
  const t = useTexts(objectTexts)
  const parts = optionParts[draft.type]
  if (parts.length === 0) return null
  return (
    <div className={form.section}>
      <h2 className={form.heading}>{t('typeOptions')}</h2>
      {parts.map((Part, at) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a type never change places
          key={`${draft.type} ${at}`}
          object={object}
          draft={draft}
          fieldId={fieldId}
          onChange={(options) =>
            onChange({ options: { ...draft.options, ...options } as FieldDraft['options'] })
          }
          problem={(path) => problems.of(`options.${path}`)}
        />
      ))}
    </div>
  )
}
