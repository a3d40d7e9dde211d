import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import dialog from '../dialog.module.css'
import { Dialog } from '../dialog.tsx'
import { useIsPhone } from '../row-height.ts'
import { uiTexts } from '../ui-texts.ts'
import { useCheckedForm } from './checked-form.ts'
import { type FormProblems, noProblems } from './form-problems.ts'
import { Refusal } from './refusal.tsx'

interface Props extends FormProps {
  title: string
  size?: number
  /** Long enough to need the whole of a phone's screen. */
  isLong?: boolean
}

interface FormProps {
  /** The verb on the button that does it. */
  action: string
  isDangerous?: boolean
  isPending?: boolean
  error?: unknown
  problems?: FormProblems
  onSubmit: (values: FormData) => void
  onClose: () => void
  /** The fields, told what is wrong with each. */
  children: (problem: (path: string) => string | null) => ReactNode
}

/** A dialog with a form in it: fields, what is wrong with them, a way out, and the verb that does it. */
export function FormDialog({ title, size = 400, isLong = false, ...form }: Props) {
  const isPhone = useIsPhone()
  return (
    <Dialog opened onClose={form.onClose} title={title} size={size} fullScreen={isLong && isPhone}>
      <DialogForm {...form} />
    </Dialog>
  )
}

/** The form of a dialog that shows something else before or after it. */
export function DialogForm(props: FormProps) {
  const { action, isDangerous, isPending = false, error = null, problems = noProblems } = props
  const ui = useTexts(uiTexts)
  const { form, problem, whole } = useCheckedForm({ error, problems, onSubmit: props.onSubmit })
  return (
    <form {...form} className={`${dialog.form} ${dialog.fields}`}>
      {props.children(problem)}
      <Refusal>{whole}</Refusal>
      <div className={dialog.actions}>
        <Button onClick={props.onClose}>{ui('cancel')}</Button>
        <Button
          type="submit"
          {...(isDangerous ? { color: 'red' } : { variant: 'filled' })}
          loading={isPending}
        >
          {action}
        </Button>
      </div>
    </form>
  )
}
