import { Button } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Notice } from '../../../platform/ui/problem.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { useKeptForm } from '../kept-form.ts'
import { apiNameFrom } from '../objects/api-name.ts'
import { problemsAt, useDefinitionProblems, useDefinitionSentence } from '../objects/definition-problems.ts'
import { createField } from '../objects/object-requests.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { useObjectChange } from '../objects/use-object-change.ts'
import { SettingsPage } from '../settings-page.tsx'
import { type FieldDraft, inputOf, newDraft } from './field-draft.ts'
import { FieldForm } from './field-form.tsx'
import { formPaths } from './form-paths.ts'
import { PlanPanel } from './plan-panel.tsx'
import { usePlan } from './use-plan.ts'

/** Adds a field to an object. */
export function NewFieldPage() {
  const { object: name } = useParams({ from: '/shell/settings/objects/$object/new-field' })
  const ui = useTexts(uiTexts)
  const object = useObject(name)
  if (object) return <NewField key={object.id} object={object} />
  return (
    <SettingsPage page="/settings/objects" title={ui('notFound')}>
      <Notice title={ui('notFound')} reason={ui('notFoundWhy')} />
    </SettingsPage>
  )
}

function NewField({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const sentence = useDefinitionSentence()
  const missing = useDetailSentence()
  const isPhone = useIsPhone()
  const create = useObjectChange((draft: FieldDraft) => createField(object.name, inputOf(draft)))
  const state = useNewDraft(object)
  const { draft } = state
  const formId = useId()
  const isNamed = draft.label.en.trim() !== ''
  const [attempted, setAttempted] = useState(false)
  const { plan, error } = usePlan(
    isNamed ? { verb: 'createField', object: object.name, input: inputOf(draft) } : null,
  )
  const under = `fields.${draft.name}.`
  const refused = useDefinitionProblems(create.error, formPaths, under)
  const found = problemsAt(attempted ? (plan?.problems ?? []) : [], formPaths, sentence, under)
  const unnamed = attempted && !isNamed ? missing({ code: 'input.required' }) : null
  const foreseen = { of: (path: string) => found.of(path) ?? (path === 'label' ? unnamed : null) }

  // The plan may still be on its way or of an earlier draft, so whether the field can be is the server's to answer.
  function save(goesOn: boolean) {
    setAttempted(true)
    if (!isNamed || create.isPending) return
    create.mutate(draft, {
      onSuccess: () => {
        sayDone(t('fieldCreated', { name: label(draft.label), object: label(object.pluralLabel) }))
        setAttempted(false)
        if (goesOn) return state.restart()
        state.forget()
        navigate({ to: '/settings/objects/$object', params: { object: object.name } })
      },
    })
  }

  const addAnother = (
    <Button onClick={() => save(true)} disabled={create.isPending || !isNamed}>
      {t('addAnother')}
    </Button>
  )

  function change(how: () => void) {
    create.reset()
    how()
  }

  return (
    <SettingsPage
      page="/settings/objects"
      title={t('newField')}
      trail={[
        {
          text: label(object.pluralLabel),
          to: '/settings/objects/$object',
          params: { object: object.name },
        },
      ]}
      actions={
        <>
          {!isPhone && addAnother}
          <Button variant="filled" type="submit" form={formId} loading={create.isPending}>
            {t('createField')}
          </Button>
        </>
      }
      aside={<PlanPanel plan={plan} error={create.error ?? error} />}
    >
      <FieldForm
        key={state.round}
        object={object}
        field={null}
        draft={draft}
        id={formId}
        onSubmit={() => save(false)}
        onChange={(written) => change(() => state.change(written))}
        onType={(type) => change(() => state.changeType(type))}
        error={create.error}
        problems={refused}
        foreseen={foreseen}
        end={isPhone && addAnother}
      />
    </SettingsPage>
  )
}

/** The draft of a field that is being made; its API name follows its label until somebody writes one. */
function useNewDraft(object: ObjectDefinition) {
  const { type: firstType = 'text' } = useSearch({ from: '/shell/settings/objects/$object/new-field' })
  const [round, setRound] = useState(0)
  const {
    value: written,
    setValue: setWritten,
    forget,
  } = useKeptForm<FieldDraft>({
    key: `new-field ${object.id}`,
    begin: newDraft(firstType),
    from: firstType,
  })
  const taken = object.fields.filter((field) => field.deletedAt === undefined).map((field) => field.name)
  const isNamed = written.name !== '' || written.label.en.trim() === ''
  const name = isNamed ? written.name : apiNameFrom(written.label.en, taken, written.type)
  return {
    round,
    forget,
    draft: { ...written, name },
    change: (change: Partial<FieldDraft>) => setWritten((before) => ({ ...before, ...change })),
    changeType: (type: FieldTypeName) =>
      setWritten((before) => ({
        ...newDraft(type),
        name: before.name,
        label: before.label,
        description: before.description,
      })),
    restart: () => {
      setWritten(newDraft(firstType))
      setRound(round + 1)
    },
  }
}
