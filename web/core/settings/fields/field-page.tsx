import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { isMadeByProduct, takesTexts } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { FieldChangeInput } from '../../../../shared/core/metadata-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Notice } from '../../../platform/ui/problem.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { useKeptForm } from '../kept-form.ts'
import { ChangesNotice } from '../objects/changes-notice.tsx'
import { problemsAt, useDefinitionProblems, useDefinitionSentence } from '../objects/definition-problems.ts'
import { updateField } from '../objects/object-requests.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { useObjectChange } from '../objects/use-object-change.ts'
import { SettingsPage } from '../settings-page.tsx'
import { DeleteFieldPanel } from './delete-field-panel.tsx'
import { changeOf, draftOf, type FieldDraft } from './field-draft.ts'
import { FieldForm } from './field-form.tsx'
import { formPaths } from './form-paths.ts'
import { PlanPanel } from './plan-panel.tsx'
import { TypeChangeDialog } from './type-change-dialog.tsx'
import { usePlan } from './use-plan.ts'
import { UsesPanel } from './uses-panel.tsx'

/** One field: what it is, what uses it, what a change of it would take. */
export function FieldPage() {
  const { object: objectName, field: name } = useParams({
    from: '/shell/settings/objects/$object/fields/$field',
  })
  const ui = useTexts(uiTexts)
  const object = useObject(objectName)
  const field = object && findField(object, name)
  // Another version of the field is another form: what was written into the old one is saved or void.
  if (object && field)
    return <EditField key={`${field.id} ${JSON.stringify(field)}`} object={object} field={field} />
  return (
    <SettingsPage page="/settings/objects" title={ui('notFound')}>
      <Notice title={ui('notFound')} reason={ui('notFoundWhy')} />
    </SettingsPage>
  )
}

interface Props {
  object: ObjectDefinition
  field: FieldDefinition
}

function EditField({ object, field }: Props) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const before = draftOf(field)
  const form = useKeptForm<FieldDraft>({
    key: `field ${field.id}`,
    begin: before,
    from: before,
    isChanged: (draft) => changeOf(before, draft) !== null,
  })
  const { value: draft, setValue: setDraft } = form
  const [isRetyping, setRetyping] = useState(false)
  const change = changeOf(before, draft)
  const formId = useId()
  const { save, isSaving, error, plan, problems } = useFieldChange({ object, field }, form, change)
  const mayRetype = field.standard !== true && !isMadeByProduct(field) && takesTexts(field)
  return (
    <SettingsPage
      page="/settings/objects"
      title={label(field.label)}
      trail={[
        { text: label(object.pluralLabel), to: '/settings/objects/$object', params: { object: object.name } },
      ]}
      actions={
        <>
          {change && <Button onClick={() => setDraft(before)}>{t('reset')}</Button>}
          <SaveButton formId={formId} change={change} isSaving={isSaving} />
        </>
      }
      aside={
        <>
          <PlanPanel plan={plan} error={error} />
          <UsesPanel object={object} field={field} />
          <DeleteFieldPanel object={object} field={field} />
        </>
      }
    >
      <ChangesNotice object={object} />
      <FieldForm
        object={object}
        field={field}
        draft={draft}
        onChange={(next) => setDraft((now) => ({ ...now, ...next }))}
        onType={() => {}}
        {...(mayRetype && { onChangeType: () => setRetyping(true) })}
        id={formId}
        onSubmit={save}
        {...problems}
      />
      {isRetyping && <TypeChangeDialog object={object} field={field} onClose={() => setRetyping(false)} />}
    </SettingsPage>
  )
}

interface SaveProps {
  formId: string
  change: FieldChangeInput | null
  isSaving: boolean
}

function SaveButton({ formId, change, isSaving }: SaveProps) {
  const ui = useTexts(uiTexts)
  return (
    <Button variant="filled" type="submit" form={formId} loading={isSaving} disabled={change === null}>
      {ui('save')}
    </Button>
  )
}

function useFieldChange(
  { object, field }: Props,
  { value: draft, forget }: { value: FieldDraft; forget: () => void },
  change: FieldChangeInput | null,
) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const sentence = useDefinitionSentence()
  const made = useObjectChange((input: FieldChangeInput) => updateField(object, field.name, input))
  const asked = usePlan(
    change && { verb: 'updateField', object: object.name, field: field.name, input: change },
  )
  const under = `fields.${draft.name}.`
  const refused = useDefinitionProblems(made.error, formPaths, under)
  const found = problemsAt(asked.plan?.problems ?? [], formPaths, sentence, under)
  function save() {
    if (!change) return
    made.mutate(change, {
      onSuccess: () => {
        forget()
        sayDone(t('fieldSaved', { name: label(draft.label) }))
        const params = { object: object.name, field: draft.name }
        if (draft.name !== field.name)
          navigate({ to: '/settings/objects/$object/fields/$field', params, replace: true })
      },
    })
  }
  return {
    save,
    isSaving: made.isPending,
    error: made.error ?? asked.error,
    plan: asked.plan,
    problems: { error: made.error, problems: refused, foreseen: found },
  }
}
