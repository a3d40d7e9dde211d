import { Button, Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import { findField, liveFields, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { Picker } from '../../platform/ui/picker.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { webFieldTypeOf } from '../fields/index.ts'
import { fieldPath } from '../metadata/field-path.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { type BulkTarget, useBulkUpdate } from '../records/bulk-changes.ts'
import { useMayEdit } from './may-edit.ts'
import { viewTexts } from './view-texts.ts'

interface Props {
  object: ObjectDefinition
  target: BulkTarget
  count: number
  /** The change is on its way: nothing is ticked any more. */
  onDone: () => void
  /** The field to write, when it is already known. */
  field?: string | undefined
  onClose: () => void
}

/** Chooses a field and a value for all ticked records. */
export function BulkEditDialog({ object, target, count, field: given, onDone, onClose }: Props) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const metadata = useMetadata()
  const mayEdit = useMayEdit(object)
  const [name, setName] = useState(given)
  const field = name === undefined ? undefined : findField(object, name)
  const writable = liveFields(object).filter((candidate) => {
    const path = fieldPath(metadata, object, candidate.name)
    return path !== null && candidate.unique !== true && mayEdit(path)
  })

  return (
    <Modal opened onClose={onClose} title={t('editMany', { count })} size={400}>
      {field ? (
        <ValueForm
          object={object}
          target={target}
          count={count}
          name={field.name}
          onDone={onDone}
          onClose={onClose}
        />
      ) : (
        <Picker
          options={writable.map((candidate) => ({ value: candidate.name, text: label(candidate.label) }))}
          chosen={[]}
          onPick={setName}
          label={t('chooseField')}
          none={t('nothingFits')}
          searchable
        />
      )}
    </Modal>
  )
}

interface FormProps {
  object: ObjectDefinition
  target: BulkTarget
  count: number
  /** The change is on its way: nothing is ticked any more. */
  onDone: () => void
  name: string
  onClose: () => void
}

function ValueForm({ object, target, count, name, onDone, onClose }: FormProps) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const update = useBulkUpdate(object)
  const [value, setValue] = useState<unknown>(null)
  const [isWrong, setWrong] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [tells, setTells] = useState(false)
  const field = findField(object, name)
  const Input = field && webFieldTypeOf(field).Input
  if (!field || !Input) return null
  const isEmptying = value === null
  const close = () => {
    onDone()
    onClose()
  }
  const save = () => {
    setSaving(true)
    // Refused, the value stays here; why is said in the corner.
    update(target, { [name]: value }, { quiet: !tells, onTaken: close }).catch(() => setSaving(false))
  }

  return (
    <div className={dialog.form}>
      <Input
        field={field}
        value={value}
        related={{}}
        onChange={setValue}
        onProblem={(problem) => setWrong(problem !== null)}
        place="form"
        label={label(field.label)}
      />
      {isEmptying && <p className={dialog.text}>{t('willBeEmptied', { field: label(field.label) })}</p>}
      <Checkbox
        label={t('automationActs')}
        description={t('automationActsWhy')}
        checked={tells}
        onChange={(event) => setTells(event.currentTarget.checked)}
      />
      <div className={dialog.actions}>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button
          variant="filled"
          onClick={save}
          loading={isSaving}
          disabled={isWrong || (isEmptying && field.required === true)}
        >
          {isEmptying ? t('emptyField') : t('changeMany', { count })}
        </Button>
      </div>
    </div>
  )
}
