import { Button } from '@mantine/core'
import { useState } from 'react'
import { holdsSeveral } from '../../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { FormField } from '../../records/create/form-field.tsx'
import { type BulkTarget, useBulkUpdate } from '../../records/edit/bulk-changes.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { viewTexts } from '../view-texts.ts'
import { useReach } from './chosen.ts'
import { useChosenWords } from './chosen-words.ts'
import { type How, HowChanged } from './how-changed.tsx'

interface Props {
  object: ObjectDefinition
  target: BulkTarget
  chosen: RecordCount
  /** The change is on its way: nothing is ticked any more. */
  onDone: () => void
  /** The field to write, when it is already known. */
  field?: string | undefined
  /** What it begins with, where that was written just now. */
  value?: unknown
  onClose: () => void
}

/** Chooses a field and a value for all ticked records. */
export function BulkEditDialog({ object, target, chosen, field: given, value, onDone, onClose }: Props) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const metadata = useMetadata()
  const mayEdit = useMayEdit(object)
  const [name, setName] = useState(given)
  const assigns = given !== undefined && given === object.ownerField
  const words = useChosenWords(object, useReach(object, target, chosen), target)
  const title = assigns ? words.assign : words.edit
  const field = name === undefined ? undefined : findField(object, name)
  const writable = liveFields(object).filter((candidate) => {
    const path = fieldPath(metadata, object, candidate.name)
    return path !== null && candidate.unique !== true && mayEdit(path, null)
  })

  return (
    <Dialog opened onClose={onClose} title={title} size={400}>
      {field ? (
        <ValueForm
          object={object}
          target={target}
          field={field}
          change={assigns ? title : words.change}
          reaches={words.reaches}
          begun={value ?? null}
          opensAtOnce={assigns}
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
    </Dialog>
  )
}

interface FormProps {
  object: ObjectDefinition
  target: BulkTarget
  field: FieldDefinition
  /** What the button that writes the value says. */
  change: string
  /** How many records it will be written to. */
  reaches: string
  /** The value it begins with. */
  begun: unknown
  opensAtOnce: boolean
  /** The change is on its way: nothing is ticked any more. */
  onDone: () => void
  onClose: () => void
}

function ValueForm({
  object,
  target,
  field,
  change,
  reaches,
  begun,
  opensAtOnce,
  onDone,
  onClose,
}: FormProps) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const update = useBulkUpdate(object)
  const [value, setValue] = useState<unknown>(begun)
  const [isEmptying, setEmptying] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [how, setHow] = useState<How>(holdsSeveral(field) ? 'add' : 'values')
  const isUnsaid = value === null && !isEmptying
  const close = () => {
    onDone()
    onClose()
  }
  const give = (next: unknown) => {
    setValue(next)
    setEmptying(false)
  }
  const chooseHow = (next: How) => {
    setHow(next)
    setEmptying(false)
  }
  const save = () => {
    setSaving(true)
    // Refused, the value stays here; why is said in the corner.
    update(target, { [how]: { [field.name]: value } }, close).catch(() => setSaving(false))
  }

  return (
    <form
      className={dialog.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {holdsSeveral(field) && <HowChanged how={how} onChange={chooseHow} />}
      <FormField
        field={field}
        value={value}
        problem={null}
        takesFocus={!opensAtOnce}
        opensAtOnce={opensAtOnce}
        onChange={give}
        onWrong={setWrong}
      />
      {isUnsaid && how === 'values' && field.required !== true && (
        <Button variant="subtle" className={dialog.aside} onClick={() => setEmptying(true)}>
          {t('emptyField')}
        </Button>
      )}
      {isEmptying && <p className={dialog.text}>{t('willBeEmptied', { field: label(field.label) })}</p>}
      <div className={dialog.actions}>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button type="submit" variant="filled" loading={isSaving} disabled={isWrong || isUnsaid}>
          {isEmptying ? t('emptyField') : change}
        </Button>
      </div>
      <p className={dialog.why}>{isUnsaid ? t('chooseValueFirst') : reaches}</p>
    </form>
  )
}
