import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Fragment, useEffect, useRef, useState } from 'react'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useAgainWhenBack } from '../../../platform/api/session-back.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { KeysHeld, useOnceComposed } from '../../../platform/ui/keys/use-hold-keys.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import type { NewRecordProps } from '../../fields/input/new-record-part.ts'
import { useRecordLayout } from '../../layouts/record-layout.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { type NewRecordRules, useModulePart } from '../../web-module.ts'
import { CreateLookAlikes } from '../look-alikes/create-look-alikes.tsx'
import { recordTexts } from '../record-texts.ts'
import { useCreatable } from './creatable.ts'
import { type AfterCreate, CreateButtons } from './create-buttons.tsx'
import styles from './create-dialog.module.css'
import { draftOf, dropDraft, keepDraft } from './create-drafts.ts'
import { createFields } from './create-fields.ts'
import { useCreateRecord } from './create-record.ts'
import { closeCreate, useCreateRequest } from './create-store.ts'
import { FormField } from './form-field.tsx'
import { ObjectChoice } from './object-choice.tsx'
import { useOwnerValues } from './owner-values.ts'

/** The dialog that makes a new record, wherever it was asked for. */
export function CreateDialog() {
  const request = useCreateRequest()
  const creatable = useCreatable()
  const [chosen, setChosen] = useState<string | null>(null)
  const given = useObject(request?.object ?? '')
  const object = creatable.find(({ name }) => name === chosen) ?? given ?? creatable[0]
  if (!request || !object) return null
  return (
    <NewRecord
      request={request}
      object={object}
      choices={creatable}
      onChoose={setChosen}
      onClose={closeCreate}
    />
  )
}

/** The dialog of a request that comes from within a field, which points at what is made. */
export function NewRecordDialog(props: NewRecordProps) {
  return <NewRecord {...props} choices={[]} onChoose={() => {}} />
}

interface ChoiceProps extends NewRecordProps {
  /** What else it may be, where it was asked for from anywhere. */
  choices: readonly ObjectDefinition[]
  onChoose: (object: string) => void
}

function NewRecord({ request, object, choices, onChoose, onClose }: ChoiceProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const isPhone = useIsPhone()
  const title = t('createTitle', { name: inSentence(label(object.label), t.language) })
  return (
    // A click beside the dialog is not meant to end the writing.
    <Dialog
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={title}
      size={480}
      fullScreen={isPhone}
    >
      {request.isQuick && <ObjectChoice objects={choices} chosen={object.name} onChoose={onChoose} />}
      <Prepared key={object.id} request={request} object={object} onClose={onClose} />
    </Dialog>
  )
}

/** Waits for what the module of the object knows of new ones: it is asked once, before anything is typed. */
function Prepared({ request, object, onClose }: NewRecordProps) {
  const useRules = useModulePart('newRecords', object.name) ?? noRules
  const rules = useRules()
  const [begun, setBegun] = useState(1)
  const isComposed = useOnceComposed(rules !== null)
  if (rules === null || !isComposed)
    return (
      <>
        <Loading rows={6} />
        <KeysHeld />
      </>
    )
  const beginAnew = () => {
    dropDraft(object.name)
    setBegun(begun + 1)
  }
  return (
    <CreateForm
      key={begun}
      request={request}
      object={object}
      rules={rules}
      onClear={beginAnew}
      onAnother={() => setBegun(begun + 1)}
      onClose={onClose}
    />
  )
}

const plain: NewRecordRules = { asked: [] }
const noRules = () => plain

interface FormProps extends NewRecordProps {
  rules: NewRecordRules
  /** Begins anew without what was written last time. */
  onClear: () => void
  /** Goes on with another of the same. */
  onAnother: () => void
}

function CreateForm({ request, object, rules, onClear, onAnother, onClose }: FormProps) {
  const t = useTexts(recordTexts)
  const navigate = useNavigate()
  // What is needed at once, by the field it was asked for in, has nothing to be kept for.
  const wanted = useRef<AfterCreate>('stay')
  const open = (id: string) =>
    void navigate({ to: '/records/$object/$id', params: { object: object.name, id } })
  const create = useCreateRecord(object, {
    mayWait: request.onCreated === undefined,
    leadsTo: (id) => (wanted.current === 'open' || request.onCreated ? undefined : () => open(id)),
  })
  const sentence = useDetailSentence()
  const form = useRef<HTMLFormElement>(null)
  const ownerValues = useOwnerValues(object)
  const [draft] = useState(() => (request.isAside ? {} : draftOf(object.name, request.values, rules.follow)))
  const [written, setWritten] = useState(draft)
  const values: Record<string, unknown> = {
    ...ownerValues,
    ...rules.values,
    ...request.values,
    ...written,
  }
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const [tries, setTries] = useState(0)
  const { first, more } = createFields(object, request.values ?? {}, useAsked(object, rules))
  const [showsAll, setShowsAll] = useState(more.some((field) => field.name in draft))
  const shown = showsAll ? [...first, ...more] : first
  const problems = useFormProblems(
    create.error,
    shown.map((field) => field.name),
  )
  const title = findField(object, object.titleField)
  const isUnnamed = title !== undefined && title.readOnly !== true && values[title.name] == null

  const missing = tries > 0 && isUnnamed ? sentence({ code: 'input.required' }) : null
  useEffect(() => {
    if (tries > 0 || create.error) focusWrong(form.current)
  }, [tries, create.error])
  useEffect(() => {
    if (written !== draft && !request.isAside) keepDraft(object.name, written)
  }, [object.name, written, draft, request.isAside])

  const done = (made: OneRecord | null, then: AfterCreate) => {
    if (!request.isAside) dropDraft(object.name)
    if (then === 'another') return onAnother()
    onClose()
    // It waits to be sent: there is nothing yet to go to.
    if (made === null) return
    const { id, title: name } = made.record
    if (request.onCreated) return request.onCreated(id, name)
    if (then === 'open') open(id)
  }
  function submit(then: AfterCreate) {
    wanted.current = then
    if (isUnnamed || wrong.size > 0) return setTries(tries + 1)
    create.mutate(values, {
      onError: (error) => isAboutOneOf(error, more) && setShowsAll(true),
      onSuccess: (made) => done(made, then),
    })
  }
  useAgainWhenBack(create.error, () => submit(wanted.current))
  const usual: AfterCreate = request.isQuick ? 'stay' : 'open'
  const write = (name: string, value: unknown) =>
    setWritten((before) => ({ ...before, [name]: value, ...rules.follow?.(name, value) }))
  const nameAt = Math.max(
    0,
    shown.findIndex(({ name }) => name === object.titleField),
  )
  const mark = (name: string, isWrong: boolean) =>
    setWrong((before) => {
      const next = new Set(before)
      if (isWrong) next.add(name)
      else next.delete(name)
      return next
    })

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        submit(usual)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        submit(event.shiftKey ? 'another' : usual)
      }}
      className={`${dialog.form} ${styles.form}`}
      noValidate
    >
      {Object.keys(draft).length > 0 && <DraftNotice onClear={onClear} />}
      {shown.map((field, at) => (
        <Fragment key={field.id}>
          <FormField
            field={field}
            value={values[field.name] ?? null}
            problem={field === title && missing ? missing : problems.of(field.name)}
            takesFocus={at === 0}
            onChange={(value) => write(field.name, value)}
            onWrong={(isWrong) => mark(field.name, isWrong)}
          />
          {/* Where the name is written: below a long form nobody would see it. */}
          {at === nameAt && <CreateLookAlikes object={object} values={values} />}
        </Fragment>
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
      <CreateButtons request={request} isPending={create.isPending} onSubmit={submit} onCancel={onClose} />
    </form>
  )
}

/** What is asked first: what the module asks, or else what stands in the head of the record's page. */
function useAsked(object: ObjectDefinition, rules: NewRecordRules): readonly string[] {
  const { highlights, source } = useRecordLayout(object)
  return rules.asked.length > 0 || source === 'definition' ? rules.asked : highlights
}

/** Takes the person to the first field in which something is wrong. */
function focusWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button')?.focus()
}

function DraftNotice({ onClear }: { onClear: () => void }) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  return (
    <div className={dialog.notice}>
      <p>{t('draftKept')}</p>
      <Button variant="subtle" onClick={onClear}>
        {ui('clear')}
      </Button>
    </div>
  )
}

function isAboutOneOf(error: unknown, fields: readonly FieldDefinition[]): boolean {
  return isApiError(error) && error.details.some(({ path }) => fields.some((field) => field.name === path))
}
