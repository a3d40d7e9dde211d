import { useEffect, useId, useRef } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldEditorOf } from '../../fields/field-editors.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './form-field.module.css'

interface Props {
  field: FieldDefinition
  value: unknown
  /** What the server found wrong with it. */
  problem: string | null
  takesFocus?: boolean
  /** A list to choose from is open from the start. */
  opensAtOnce?: boolean
  onChange: (value: unknown) => void
  /** What is typed cannot be read yet. */
  onWrong: (isWrong: boolean) => void
}

/** A field of a form: label, the editor of its type, description or problem below. */
export function FormField(props: Props) {
  const { field, value, problem, takesFocus = false, opensAtOnce, onChange, onWrong } = props
  const t = useTexts(recordTexts)
  const label = useLabel()
  const id = useId()
  const problemId = `${id}-problem`
  const root = useRef<HTMLDivElement>(null)
  const { Input } = fieldEditorOf(field)
  useEffect(() => {
    if (!takesFocus) return
    // What is typed in comes before what is chosen beside it: a country, a currency.
    const control =
      root.current?.querySelector<HTMLElement>('input, textarea') ??
      root.current?.querySelector<HTMLElement>('button')
    // A dialog moves the focus once more and asks for this mark, or takes whatever stands first.
    control?.setAttribute('data-autofocus', '')
    control?.focus()
  }, [takesFocus])
  // Whoever comes back to the field is told again what is wrong with it.
  useEffect(() => {
    const control = root.current?.querySelector('[aria-invalid="true"], [data-invalid] button')
    if (problem === null || !control) return
    control.setAttribute('aria-describedby', problemId)
    return () => control.removeAttribute('aria-describedby')
  }, [problem, problemId])
  if (!Input) return null
  return (
    <div ref={root} className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label(field.label)}
        {field.required && <span className={styles.required}>{t('required')}</span>}
      </label>
      <Input
        field={field}
        value={value}
        related={{}}
        onChange={onChange}
        onProblem={(wrong) => onWrong(wrong !== null)}
        place="form"
        opensAtOnce={opensAtOnce}
        id={id}
        label={label(field.label)}
        invalid={problem !== null}
      />
      {problem ? (
        <p
          id={problemId}
          className={styles.problem}
          data-alone={field.description === undefined || undefined}
          role="alert"
        >
          {problem}
        </p>
      ) : (
        field.description && <p className={styles.description}>{label(field.description)}</p>
      )}
    </div>
  )
}
