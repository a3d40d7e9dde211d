import { IconAlignLeft } from '@tabler/icons-react'
import styles from './cell/cell.module.css'
import inputStyles from './input/input.module.css'
import { TextOperand } from './operand/text-operand.tsx'
import type { CellProps, InputProps, WebFieldType } from './web-field-type.ts'

export const longText: WebFieldType<string> = {
  icon: IconAlignLeft,
  align: 'left',
  width: 220,
  Cell: LongTextCell,
  Input: LongTextInput,
  Operand: TextOperand,
}

function LongTextCell({ value }: CellProps<string>) {
  return <span className={styles.text}>{value.replace(/\s+/g, ' ')}</span>
}

/** Several lines; Enter makes a new one, so that leaving the field is what saves. */
export function LongTextInput({ value, onChange, place, id, label, invalid }: InputProps<string>) {
  return (
    <span className={inputStyles.control} data-place={place} data-invalid={invalid || undefined} data-lines>
      <textarea
        id={id}
        className={`${inputStyles.text} ${inputStyles.lines}`}
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
