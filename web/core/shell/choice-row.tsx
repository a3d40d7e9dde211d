import styles from './choice-row.module.css'

export interface Choice<V extends string> {
  value: V
  text: string
  lang?: string
}

interface Props<V extends string> {
  label: string
  choices: readonly Choice<V>[]
  value: V
  onChange: (value: V) => void
  /** menu: in a menu. form: below the label of a form's field. */
  look?: 'menu' | 'form'
}

/** One setting of a menu with its few values side by side. */
export function ChoiceRow<V extends string>({ label, choices, value, onChange, look = 'menu' }: Props<V>) {
  // In a menu only what is an entry of one may stand.
  const stateOf = (isChosen: boolean) =>
    look === 'menu'
      ? ({ role: 'menuitemradio', 'aria-checked': isChosen } as const)
      : ({ 'aria-pressed': isChosen } as const)
  return (
    <fieldset className={styles.row} data-look={look}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            lang={choice.lang}
            {...stateOf(choice.value === value)}
            onClick={() => onChange(choice.value)}
          >
            {choice.text}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
