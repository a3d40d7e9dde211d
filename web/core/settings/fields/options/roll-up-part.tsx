import { resultField } from '../../../../../shared/core/fields/result-field.ts'
import { isNumeric, isTime } from '../../../../../shared/core/fields/traits.ts'
import type { Filter } from '../../../../../shared/core/filters.ts'
import {
  type FieldDefinition,
  type FieldOptions,
  liveFields,
  type RollUpFunction,
  rollUpFunctions,
} from '../../../../../shared/core/metadata.ts'
import { holdsSeveralObjects } from '../../../../../shared/core/references.ts'
import { type PlainKeyOf, useTexts } from '../../../../platform/i18n/texts.ts'
import { Choose } from '../../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../../platform/ui/icon.tsx'
import { webFieldTypeOf } from '../../../fields/index.ts'
import { inverseReferences } from '../../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../../metadata/metadata.ts'
import { ObjectSign } from '../../../metadata/object-sign.tsx'
import { GroupEditor } from '../../../views/filters/group-editor.tsx'
import { objectTexts } from '../../objects/object-texts.ts'
import form from '../../settings-form.module.css'
import type { OptionPartProps } from './option-part.ts'

type RollUp = NonNullable<FieldOptions['rollUp']>
const everything: Filter = { and: [] }

const functionNames: Record<RollUpFunction, PlainKeyOf<typeof objectTexts>> = {
  count: 'rollUpCount',
  sum: 'rollUpSum',
  avg: 'rollUpAvg',
  min: 'rollUpMin',
  max: 'rollUpMax',
}

/** What a roll-up computes: over which related records, what of them, which of them. */
export function RollUpPart({ object, draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const metadata = useMetadata()
  const { rollUp } = draft.options
  const child = rollUp && metadata.objects.get(rollUp.object)
  const set = (change: Partial<RollUp>) => rollUp && onChange({ rollUp: { ...rollUp, ...change } })
  return (
    <>
      <Relation
        object={object}
        rollUp={rollUp}
        onChange={(next) => onChange({ rollUp: next })}
        problem={problem('rollUp.via') ?? problem('rollUp.object') ?? (rollUp ? null : problem('rollUp'))}
      />
      {rollUp && child && (
        <>
          <div className={form.pair}>
            <Choose
              label={t('rollUpFunction')}
              options={rollUpFunctions.map((one) => ({ value: one, text: t(functionNames[one]) }))}
              value={rollUp.function}
              onChange={(next) => onChange({ rollUp: withFunction(rollUp, next as RollUpFunction) })}
            />
            {rollUp.function !== 'count' && (
              <MeasuredField
                fields={measurable(liveFields(child), rollUp.function)}
                value={rollUp.field ?? null}
                onChange={(field) => set({ field })}
                problem={problem('rollUp.field')}
              />
            )}
          </div>
          <div>
            <p className={form.heading}>{t('rollUpWhich')}</p>
            <GroupEditor
              object={child}
              part={rollUp.filter ?? everything}
              onChange={(filter) => set({ filter })}
            />
            {problem('rollUp.filter') && <p className={form.refusal}>{problem('rollUp.filter')}</p>}
          </div>
        </>
      )}
    </>
  )
}

interface RelationProps {
  object: OptionPartProps['object']
  rollUp: RollUp | undefined
  onChange: (rollUp: RollUp) => void
  problem: string | null
}

/** The related records: those of another object that point here with one record. */
function Relation({ object, rollUp, onChange, problem }: RelationProps) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const metadata = useMetadata()
  const options = inverseReferences(metadata, object)
    .filter(({ field }) => field.options.many !== true && !holdsSeveralObjects(field))
    .map(({ object: other, field }) => ({
      value: `${other.name}:${field.name}`,
      text: t('recordsBy', { name: label(other.pluralLabel), field: label(field.label) }),
      also: other.name,
      shown: (
        <>
          <ObjectSign object={other} />
          {t('recordsBy', { name: label(other.pluralLabel), field: label(field.label) })}
        </>
      ),
    }))
  return (
    <Choose
      label={t('rollUpOver')}
      options={options}
      value={rollUp ? `${rollUp.object}:${rollUp.via}` : null}
      onChange={(value) => {
        const [name = '', via = ''] = value.split(':')
        onChange({ object: name, via, function: 'count' })
      }}
      placeholder={t('chooseRelation')}
      none={t('nothingPointsHere')}
      help={options.length === 0 ? t('nothingPointsHere') : undefined}
      problem={problem}
      searchable
    />
  )
}

interface MeasuredProps {
  fields: readonly FieldDefinition[]
  value: string | null
  onChange: (field: string) => void
  problem: string | null
}

function MeasuredField({ fields, value, onChange, problem }: MeasuredProps) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  return (
    <Choose
      label={t('rollUpField')}
      options={fields.map((field) => ({
        value: field.name,
        text: label(field.label),
        also: field.name,
        shown: (
          <>
            <Icon of={webFieldTypeOf(resultField(field)).icon} size={14} />
            {label(field.label)}
          </>
        ),
      }))}
      value={value}
      onChange={onChange}
      problem={problem}
    />
  )
}

function measurable(fields: readonly FieldDefinition[], how: RollUpFunction): FieldDefinition[] {
  const isSummed = how === 'sum' || how === 'avg'
  return fields
    .map((field) => [field, resultField(field)] as const)
    .flatMap(([field, result]) => (isNumeric(result) || (!isSummed && isTime(result)) ? [field] : []))
}

function withFunction({ field, ...rollUp }: RollUp, how: RollUpFunction): RollUp {
  return { ...rollUp, function: how, ...(how !== 'count' && field !== undefined && { field }) }
}
