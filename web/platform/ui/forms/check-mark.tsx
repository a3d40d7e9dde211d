import styles from './check-mark.module.css'

interface Props {
  checked: boolean | 'some'
  onChange: (withShift: boolean) => void
  label: string
}

/** A small checkbox of 14 px with a touch target around it. */
export function CheckMark({ checked, onChange, label }: Props) {
  return (
    <input
      type="checkbox"
      className={styles.check}
      checked={checked === true}
      ref={(element) => {
        if (element) element.indeterminate = checked === 'some'
      }}
      // A box is changed by a click, or by a key that counts as one.
      onChange={(event) => onChange((event.nativeEvent as MouseEvent).shiftKey === true)}
      onClick={(event) => event.stopPropagation()}
      aria-label={label}
      tabIndex={-1}
    />
  )
}
