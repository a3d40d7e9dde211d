import styles from './segmented-choice.module.css'

interface Props<Value extends string> {
  label: string
  choices: readonly { value: Value; text: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export function SegmentedChoice<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  return (
    <fieldset className={styles.choices} aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.text}
        </button>
      ))}
    </fieldset>
  )
}
