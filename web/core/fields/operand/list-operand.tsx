import { useState } from 'react'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../field-texts.ts'
import styles from '../input/input.module.css'
import { useValueContext } from '../value-context.ts'
import type { OperandProps } from '../web-field-type.ts'

/** Several values, one on each line, read by the field's type; lines it cannot read are left out. */
export function ListOperand({ field, value, onChange }: OperandProps) {
  const t = useTexts(fieldTexts)
  const context = useValueContext()
  const type = fieldTypeOf(field)
  const [text, setText] = useState(() =>
    (Array.isArray(value) ? value : []).map((entry) => type.format(entry, field, context)).join('\n'),
  )

  function read(next: string) {
    setText(next)
    const parsed = next.split('\n').map((line) => type.parseText(line, field, context))
    onChange(parsed.flatMap((line) => (line.ok && line.value !== null ? [line.value] : [])))
  }

  return (
    <span className={styles.control} data-place="form">
      <textarea
        className={`${styles.text} ${styles.lines}`}
        rows={4}
        aria-label={t('valuesPerLine')}
        placeholder={t('valuesPerLine')}
        value={text}
        onChange={(event) => read(event.currentTarget.value)}
        data-autofocus
      />
    </span>
  )
}
