import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { textOf } from '../../platform/ui/forms/checked-form.ts'
import { FormDialog } from '../../platform/ui/forms/form-dialog.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'

interface Props {
  title: string
  label: string
  name: string
  maxLength: number
  /** Told only of a name that differs. */
  onRename: (name: string) => void
  onClose: () => void
}

/** Gives something another name. */
export function RenameDialog({ title, label, maxLength, onClose, ...given }: Props) {
  const ui = useTexts(uiTexts)
  // As it was seen: a name somebody gives it meanwhile is not replaced without a question.
  const [{ name, onRename }] = useState(given)
  function submit(values: FormData) {
    const next = textOf(values, 'name')
    if (next !== name) onRename(next)
    onClose()
  }
  return (
    <FormDialog title={title} size={360} action={ui('save')} onSubmit={submit} onClose={onClose}>
      {(problem) => (
        <TextInput
          name="name"
          label={label}
          defaultValue={name}
          maxLength={maxLength}
          required
          error={problem('name')}
          data-autofocus
        />
      )}
    </FormDialog>
  )
}
