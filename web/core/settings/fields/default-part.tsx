import { isComputedDefault } from '../../../../shared/core/expressions/default-value.ts'
import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { SegmentedChoice } from '../../../platform/ui/forms/segmented-choice.tsx'
import { fieldEditorOf } from '../../fields/field-editors.ts'
import { ExpressionEditor } from '../expressions/expression-editor.tsx'
import { objectTexts } from '../objects/object-texts.ts'
import form from '../settings-form.module.css'
import { definitionOf, type FieldDraft } from './field-draft.ts'

interface Props {
  object: ObjectDefinition
  draft: FieldDraft
  fieldId: string | null
  onChange: (value: unknown) => void
  problem: string | null
}

/** What a new record has where nobody gave a value: nothing, a value, or what an expression gives. */
export function DefaultPart({ object, draft, fieldId, onChange, problem }: Props) {
  const t = useTexts(objectTexts)
  const { defaultValue } = draft
  const isComputed = isComputedDefault(defaultValue)
  const kind = isComputed ? 'expression' : defaultValue === undefined ? 'none' : 'value'
  const field = definitionOf(draft, fieldId)
  const { Input } = fieldEditorOf(field)
  if (!Input) return null
  const given = traitsOf(draft).defaultGives
  const choices = [
    { value: 'none', text: t('noDefault') },
    { value: 'value', text: t('asValue') },
    { value: 'expression', text: t('asExpression') },
  ] as const
  const choose = (next: string) => {
    if (next === kind) return
    onChange(next === 'none' ? undefined : next === 'value' ? null : { expression: '' })
  }
  return (
    <div className={form.section}>
      <div>
        <h2 className={form.heading}>{t('defaultValue')}</h2>
        <p className={form.why}>{t('defaultWhy')}</p>
      </div>
      <SegmentedChoice label={t('defaultValue')} choices={choices} value={kind} onChange={choose} />
      {kind === 'value' && (
        <Input
          key={`${draft.type} ${JSON.stringify(draft.options)}`}
          field={field}
          value={defaultValue ?? null}
          related={{}}
          onChange={(value) => onChange(value)}
          onProblem={() => {}}
          place="form"
          label={t('defaultValue')}
          invalid={problem !== null}
        />
      )}
      {isComputed && (
        <ExpressionEditor
          label={t('expression')}
          object={object}
          value={defaultValue.expression}
          onChange={(expression) => onChange({ expression })}
          allowsNow
          {...(given && { gives: given })}
          isTried={false}
          problem={problem}
        />
      )}
      {problem && !isComputed && <p className={form.refusal}>{problem}</p>}
    </div>
  )
}
