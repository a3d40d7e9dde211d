import {
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTypingContext, wantSpoken } from '../value-context.ts'
import type { InputProps } from '../web-field-type.ts'
import styles from './input.module.css'

export interface ParsedInputProps<V> extends InputProps<V> {
  inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  /** What stands at the left end of the control: a country, a currency. */
  start?: ReactNode
  /** What stands at the right end of the control: a calendar, a unit. */
  end?: ReactNode
  placeholder?: string
  disabled?: boolean
  /** Its path in a form that looks for what is missing; with it something must be written. */
  name?: string
  /** Where what is typed is read otherwise: in the country or the currency chosen beside it. */
  reads?: Partial<ValueContext>
  /** How a value stands in the field. Default: as its type writes it. */
  write?: (value: V) => string
  /** Said below while somebody types: what it was understood as. */
  say?: (value: V) => string
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/**
 * One line of text read by the field type itself, so that "1.2m €", "next friday" or "3.11." mean what
 * people mean. Says at once what it was understood as, or that it cannot be read.
 */
export function ParsedInput<V>(props: ParsedInputProps<V>) {
  const { value, place, id, label, invalid, start, end, say } = props
  const [isTyping, setTyping] = useState(false)
  const { text, problem, read, tidy, input } = useRead(props)
  // Known before the first letter is typed.
  useEffect(wantSpoken, [])
  const said = isTyping && problem === null && value !== null ? say?.(value) : undefined

  return (
    <span
      className={styles.control}
      data-place={place}
      data-invalid={problem !== null || invalid || undefined}
    >
      {start}
      <input
        ref={input}
        id={id}
        {...(props.name !== undefined && { name: props.name, required: true })}
        disabled={props.disabled}
        className={styles.text}
        value={text}
        onChange={(event) => {
          setTyping(true)
          read(event.currentTarget.value)
        }}
        // What was typed to begin with goes on being typed.
        onFocus={(event) => place === 'cell' && props.typed === undefined && event.currentTarget.select()}
        onBlur={() => {
          setTyping(false)
          tidy()
        }}
        onKeyDown={props.onKeyDown}
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
      <span className={styles.said} role="status" hidden={!said || said === text}>
        {said !== text && said}
      </span>
      {problem && (
        <span ref={keepInSight} className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}

/** In the last column of a table it would reach beyond the edge, where it is cut. */
function keepInSight(said: HTMLElement | null): void {
  const edge = said?.closest('[role="grid"]')?.getBoundingClientRect().right ?? window.innerWidth
  if (said && said.getBoundingClientRect().right > edge) said.dataset.leftwards = ''
}

/** What stands in the field, and what it is read as. */
function useRead<V>({ field, value, typed: begun, onChange, onProblem, reads, write }: ParsedInputProps<V>) {
  const typing = useTypingContext()
  const context = reads === undefined ? typing : { ...typing, ...reads }
  const sentence = useDetailSentence()
  const type = fieldTypeOf(field)
  const written = (one: V | null) => (one === null ? '' : (write?.(one) ?? type.format(one, field, typing)))
  // null: nobody has typed here, and the value stands as its type writes it.
  const [typed, setTyped] = useState(() => (begun === undefined ? null : { text: begun, value }))
  const [problem, setProblem] = useState<string | null>(() => {
    const parsed = begun === undefined ? null : type.parseText(begun, field, context)
    return parsed === null || parsed.ok ? null : sentence(parsed.problem)
  })
  const input = useRef<HTMLInputElement>(null)
  // A value that came from elsewhere (a calendar, another person) replaces what was typed.
  const own = typed !== null && Object.is(typed.value, value) ? typed : null

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

  // What could not be read may be read once more is known: the words of dates, another country's numbers.
  const readAgain = useEffectEvent(() => {
    if (own !== null && own.text !== '') read(own.text)
  })
  const knows = `${typing.spoken !== undefined} ${typing.phoneNumbers !== undefined}`
  const place = `${reads?.currency} ${field.options.country}`
  // With what is drawn: a letter typed in between would be taken back by the text from before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what it is read by
  useLayoutEffect(() => readAgain(), [knows, place])
  useEffect(() => {
    if (own === null) input.current?.setCustomValidity('')
  }, [own])

  // What was understood takes the place of what was typed.
  const tidy = () => {
    if (problem === null) setTyped(null)
  }
  return { text: own?.text ?? written(value), problem: own && problem, read, tidy, input }
}
