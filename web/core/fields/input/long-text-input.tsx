import type { InputProps } from '../web-field-type.ts'
import styles from './input.module.css'

/** Several lines; Enter makes a new one, so that leaving the field is what saves. */
export function LongTextInput({ value, onChange, place, id, label, invalid }: InputProps<string>) {
  return (
    <span className={styles.control} data-place={place} data-invalid={invalid || undefined} data-lines>
      <textarea
        id={id}
        className={`${styles.text} ${styles.lines}`}
        value={value ?? ''}
        rows={4}
        aria-label={label}
        aria-invalid={invalid || undefined}
        // biome-ignore lint/a11y/noAutofocus: a cell was opened to be written in
        autoFocus={place === 'cell'}
        onFocus={({ currentTarget: area }) => area.setSelectionRange(area.value.length, area.value.length)}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
    </span>
  )
}
