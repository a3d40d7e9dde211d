import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import { isMadeByProduct, takesTexts } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Notice } from '../../../platform/ui/problem.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { ChangesNotice } from '../objects/changes-notice.tsx'
import { problemsAt, useDefinitionProblems, useDefinitionSentence } from '../objects/definition-problems.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { SettingsPage } from '../settings-page.tsx'
import { DeleteFieldPanel } from './delete-field-panel.tsx'
import { changeOf, draftOf } from './field-draft.ts'
import { FieldForm } from './field-form.tsx'
import { formPaths } from './form-paths.ts'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { useSaveField } from './save-field.ts'
import { TypeChangeDialog } from './type-change-dialog.tsx'
import { usePlan } from './use-plan.ts'
import { UsesPanel } from './uses-panel.tsx'
import { useWrittenField } from './written-field.ts'

/** One field: what it is, what uses it, what a change of it would take. */
export function FieldPage() {
  const { object: objectName, field: name } = useParams({
    from: '/shell/settings/objects/$object/fields/$field',
  })
  const ui = useTexts(uiTexts)
  const object = useObject(objectName)
  const field = useFieldNamed(object, name)
  if (object && field) return <EditField key={field.id} object={object} field={field} />
  return (
    <SettingsPage page="/settings/objects" title={ui('notFound')}>
      <Notice title={ui('notFound')} reason={ui('notFoundWhy')} />
    </SettingsPage>
  )
}

/** The field of a name; one that is given another name is followed there. */
function useFieldNamed(object: ObjectDefinition | undefined, name: string): FieldDefinition | undefined {
  const navigate = useNavigate()
  const [id, setId] = useState<string>()
  const named = object && findField(object, name)
  if (named && named.id !== id) setId(named.id)
  const field = named ?? object?.fields.find((one) => one.id === id && one.deletedAt === undefined)
  const renamed = field && field.name !== name ? field.name : null
  useEffect(() => {
    if (object === undefined || renamed === null) return
    const params = { object: object.name, field: renamed }
    void navigate({ to: '/settings/objects/$object/fields/$field', params, replace: true })
  }, [object, renamed, navigate])
  return field
}

interface Props {
  object: ObjectDefinition
  field: FieldDefinition
}

function EditField({ object, field }: Props) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const form = useWrittenField(object, field)
  const { draft } = form.written
  const [isRetyping, setRetyping] = useState(false)
  const formId = useId()
  const { save, isSaving, error, plan, problems } = useFieldChange({ object, field }, form)
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
          {form.isChanged && <Button onClick={form.reset}>{t('reset')}</Button>}
          <SaveButton formId={formId} isChanged={form.isChanged} isSaving={isSaving} />
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
      <MeanwhileNotice written={form.written} field={field} />
      <FieldForm
        object={object}
        field={field}
        draft={draft}
        onChange={form.write}
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
  isChanged: boolean
  isSaving: boolean
}

function SaveButton({ formId, isChanged, isSaving }: SaveProps) {
  const ui = useTexts(uiTexts)
  return (
    <Button variant="filled" type="submit" form={formId} loading={isSaving} disabled={!isChanged}>
      {ui('save')}
    </Button>
  )
}

function useFieldChange({ object, field }: Props, form: ReturnType<typeof useWrittenField>) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const sentence = useDefinitionSentence()
  const made = useSaveField(object, field.id)
  const { written, isChanged } = form
  const change = changeOf(draftOf(field), written.draft)
  const asked = usePlan(
    change && { verb: 'updateField', object: object.name, field: field.name, input: change },
  )
  const under = `fields.${written.draft.name}.`
  const refused = useDefinitionProblems(made.error, formPaths, under)
  const found = problemsAt(asked.plan?.problems ?? [], formPaths, sentence, under)
  function save() {
    if (!isChanged) return
    made.mutate(written, {
      onSuccess: ({ isMine, draft, version }) => {
        form.begin(draft, version)
        if (isMine) sayDone(t('fieldSaved', { name: label(draft.label) }))
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
