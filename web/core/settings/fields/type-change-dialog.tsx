import { Button } from '@mantine/core'
import { useState } from 'react'
import { convertibleTypes } from '../../../../shared/core/fields/convertible-types.ts'
import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { hasOptions, isNumeric } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { TypeChangeInput } from '../../../../shared/core/metadata-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { problemsAt, useDefinitionProblems, useDefinitionSentence } from '../objects/definition-problems.ts'
import { changeFieldType } from '../objects/object-requests.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { useObjectChange } from '../objects/use-object-change.ts'
import { ConversionPreview } from './conversion-preview.tsx'
import { draftOf, type FieldDraft, inputOf, newDraft } from './field-draft.ts'
import { TypeOptions } from './field-form.tsx'
import { TakeValues } from './take-values.tsx'
import { TypeChoice } from './type-choice.tsx'
import { usePlan } from './use-plan.ts'

interface Props {
  object: ObjectDefinition
  field: FieldDefinition
  onClose: () => void
}

/** Changes the type of a field after showing what becomes of every value there is. */
export function TypeChangeDialog({ object, field, onClose }: Props) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const isPhone = useIsPhone()
  const sentence = useDefinitionSentence()
  const offered = convertibleTypes(field.type)
  const [draft, setDraft] = useState<FieldDraft>(() => retyped(field, offered[0] ?? field.type))
  const input: TypeChangeInput = { type: draft.type, options: inputOf(draft).options }
  const { plan } = usePlan({ verb: 'changeFieldType', object: object.name, field: field.name, input })
  const change = useObjectChange((body: TypeChangeInput) => changeFieldType(object, field.name, body))
  const paths = ['type', 'options'] as const
  const under = `fields.${field.name}.`
  const refused = useDefinitionProblems(change.error, paths, under)
  const found = problemsAt(plan?.problems ?? [], paths, sentence, under)
  const problems = { of: (path: string) => refused.of(path) ?? found.of(path), whole: refused.whole }
  const isPossible = plan !== null && plan.problems.length === 0
  const name = label(field.label)

  function go() {
    change.mutate(input, {
      onSuccess: () => {
        sayDone(t('typeChanging', { name }))
        onClose()
      },
    })
  }

  return (
    <Dialog opened onClose={onClose} title={t('changeTypeOf', { name })} size={640} fullScreen={isPhone}>
      <div className={dialog.form}>
        <TypeChoice
          value={draft.type}
          onChange={(type) => setDraft(retyped(field, type))}
          offered={offered}
          problem={problems.of('type')}
        />
        {(draft.type === 'select' || draft.type === 'multiSelect') && (
          <TakeValues object={object} field={field} draft={draft} onChange={setDraft} />
        )}
        <TypeOptions
          object={object}
          draft={draft}
          fieldId={field.id}
          onChange={(next) => setDraft((now) => ({ ...now, ...next }))}
          problems={problems}
        />
        {isPossible && <ConversionPreview object={object} field={field} input={input} />}
        {(problems.whole ?? found.whole) && (
          <p className={dialog.refusal} role="alert">
            {problems.whole ?? found.whole}
          </p>
        )}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button variant="filled" onClick={go} loading={change.isPending} disabled={!isPossible}>
            {t('changeType')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** The draft under another type: what the types have in common stays. */
function retyped(field: FieldDefinition, type: FieldTypeName): FieldDraft {
  const before = draftOf(field)
  const { options } = before
  const kept = {
    ...(options.options && hasOptions({ type }) && { options: options.options }),
    ...(options.decimals !== undefined && isNumeric({ type }) && { decimals: options.decimals }),
  }
  return { ...before, type, options: { ...newDraft(type).options, ...kept }, defaultValue: undefined }
}
