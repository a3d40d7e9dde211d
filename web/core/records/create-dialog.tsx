import { Button, Modal } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { useFormProblems } from '../../platform/ui/form-problems.ts'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { useLabel, useObject } from '../metadata/metadata.ts'
import { createFields } from './create-fields.ts'
import { useCreateRecord } from './create-record.ts'
import { type CreateRequest, closeCreate, useCreateRequest } from './create-store.ts'
import { FormField } from './form-field.tsx'
import { recordTexts } from './record-texts.ts'

/** The dialog that makes a new record, wherever it was asked for. */
export function CreateDialog() {
  const request = useCreateRequest()
  const object = useObject(request?.object ?? '')
  return request && object ? <Dialog key={object.id} request={request} object={object} /> : null
}

function Dialog({ request, object }: { request: CreateRequest; object: ObjectDefinition }) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const isPhone = useIsPhone()
  const title = t('createTitle', { name: inSentence(label(object.label), t.language) })
  return (
    <Modal opened onClose={closeCreate} title={title} size={480} fullScreen={isPhone}>
      <CreateForm request={request} object={object} />
    </Modal>
  )
}

function CreateForm({ request, object }: { request: CreateRequest; object: ObjectDefinition }) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  const navigate = useNavigate()
  const create = useCreateRecord(object)
  const [values, setValues] = useState<Record<string, unknown>>(request.values ?? {})
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const [showsAll, setShowsAll] = useState(false)
  const { first, more } = createFields(object, request.values ?? {})
  const shown = showsAll ? [...first, ...more] : first
  const problems = useFormProblems(
    create.error,
    shown.map((field) => field.name),
  )
  const title = findField(object, object.titleField)
  const isUnnamed = title !== undefined && title.readOnly !== true && values[title.name] == null

  function submit(event: FormEvent) {
    event.preventDefault()
    create.mutate(values, {
      onSuccess: ({ record }) => {
        closeCreate()
        if (request.onCreated) return request.onCreated(record.id)
        navigate({ to: '/records/$object/$id', params: { object: object.name, id: record.id } })
      },
    })
  }
  const mark = (name: string, isWrong: boolean) =>
    setWrong((before) => {
      const next = new Set(before)
      if (isWrong) next.add(name)
      else next.delete(name)
      return next
    })

  return (
    <form onSubmit={submit} className={dialog.form} noValidate>
      {shown.map((field, at) => (
        <FormField
          key={field.id}
          field={field}
          value={values[field.name] ?? null}
          problem={problems.of(field.name)}
          takesFocus={at === 0}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          onWrong={(isWrong) => mark(field.name, isWrong)}
        />
      ))}
      {!showsAll && more.length > 0 && (
        <Button variant="subtle" onClick={() => setShowsAll(true)}>
          {t('moreFields')}
        </Button>
      )}
      {problems.whole && (
        <p className={dialog.refusal} role="alert">
          {problems.whole}
        </p>
      )}
      <div className={dialog.actions}>
        <Button onClick={closeCreate}>{ui('cancel')}</Button>
        <Button
          type="submit"
          variant="filled"
          loading={create.isPending}
          disabled={isUnnamed || wrong.size > 0}
        >
          {t('create')}
        </Button>
      </div>
    </form>
  )
}
