import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { plainProblem } from '../../platform/api/api-error.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { textOf } from '../../platform/ui/forms/checked-form.ts'
import { FormDialog } from '../../platform/ui/forms/form-dialog.tsx'
import { noProblems } from '../../platform/ui/forms/form-problems.ts'
import { uiTexts } from '../../platform/ui/ui-texts.ts'

interface Props {
  title: string
  label: string
  name: string
  maxLength: number
  /** Asked only of a name that differs; what refuses it is said at the name, which stays as typed. */
  onRename: (name: string) => Promise<unknown>
  onClose: () => void
}

/** Gives something another name; stays open until that was answered. */
export function RenameDialog({ title, label, maxLength, onClose, ...given }: Props) {
  const ui = useTexts(uiTexts)
  // As it was seen: a name somebody gives it meanwhile is not replaced without a question.
  const [{ name, onRename }] = useState(given)
  const sentence = useErrorSentence()
  const rename = useMutation({ mutationFn: onRename, onSuccess: onClose })
  // There is one field: whatever refuses it is said there.
  const problems = rename.error ? { of: () => sentence(plainProblem(rename.error)), whole: null } : noProblems
  function submit(values: FormData) {
    const next = textOf(values, 'name')
    if (next === name) return onClose()
    rename.mutate(next)
  }
  return (
    <FormDialog
      title={title}
      size={360}
      action={ui('save')}
      isPending={rename.isPending}
      error={rename.error}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
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
