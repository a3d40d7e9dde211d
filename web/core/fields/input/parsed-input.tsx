import { type HTMLAttributes, type ReactNode, useRef, useState } from 'react'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useValueContext } from '../value-context.ts'
import type { InputProps } from '../web-field-type.ts'
import styles from './input.module.css'

interface Props<V> extends InputProps<V> {
  inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  /** What stands at the right end of the control: a calendar, a unit. */
  end?: ReactNode
  alignRight?: boolean
  placeholder?: string
  disabled?: boolean
  /** Its path in a form that looks for what is missing; with it something must be written. */
  name?: string
}

/**
 * One line of text read by the field type itself, so that "1.2m €" or "3.11." mean what people mean.
 * Says at once when it cannot be read.
 */
export function ParsedInput<V>(props: Props<V>) {
  const { field, value, onChange, onProblem, place, id, label, invalid, end } = props
  const context = useValueContext()
  const sentence = useDetailSentence()
  const type = fieldTypeOf(field)
  const [typed, setTyped] = useState(() => ({
    text: props.typed ?? (value === null ? '' : type.format(value, field, context)),
    value,
  }))
  const [problem, setProblem] = useState<string | null>(() => {
    const begun = props.typed === undefined ? null : type.parseText(props.typed, field, context)
    return begun === null || begun.ok ? null : sentence(begun.problem)
  })
  const input = useRef<HTMLInputElement>(null)
  // A value that came from elsewhere (a calendar, another person) replaces what was typed.
  const isOwn = Object.is(typed.value, value)
  const text = isOwn ? typed.text : value === null ? '' : type.format(value, field, context)

  function read(next: string) {
    const parsed = type.parseText(next, field, context)
    if (!parsed.ok) {
      setTyped({ text: next, value })
      setProblem(sentence(parsed.problem))
      input.current?.setCustomValidity(parsed.problem.code)
      onProblem(parsed.problem, next)
      return
    }
    // The type's own parser gave it.
    const made = parsed.value as V | null
    setTyped({ text: next, value: made })
    setProblem(null)
    input.current?.setCustomValidity('')
    onProblem(null)
    onChange(made)
  }

  return (
    <span
      className={styles.control}
      data-place={place}
      data-invalid={problem !== null || invalid || undefined}
    >
      <input
        ref={input}
        id={id}
        {...(props.name !== undefined && { name: props.name, required: true })}
        disabled={props.disabled}
        className={styles.text}
        data-align={props.alignRight ? 'right' : undefined}
        value={text}
        onChange={(event) => read(event.currentTarget.value)}
        onFocus={(event) => place === 'cell' && event.currentTarget.select()}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        aria-label={label}
        aria-invalid={problem !== null || invalid || undefined}
        // biome-ignore lint/a11y/noAutofocus: a cell was opened to be written in
        autoFocus={place === 'cell'}
        autoComplete="off"
        spellCheck={false}
      />
      {end}
      {problem && (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
