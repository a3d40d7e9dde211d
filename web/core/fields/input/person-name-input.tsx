import type { PersonName } from '../../../../shared/core/fields/person-name.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { pathTexts } from '../../metadata/path-texts.ts'
import type { InputProps } from '../web-field-type.ts'
import styles from './input.module.css'
import { ParsedInput } from './parsed-input.tsx'

/** In a cell one line, read into its parts; in a form the two parts, family name first where Chinese is spoken. */
export function PersonNameInput(props: InputProps<PersonName>) {
  return props.place === 'cell' ? <ParsedInput {...props} /> : <NameParts {...props} />
}

function NameParts({ value, onChange, id, label, invalid }: InputProps<PersonName>) {
  const t = useTexts(pathTexts)
  const order = t.language.startsWith('zh') ? (['last', 'first'] as const) : (['first', 'last'] as const)
  const words = { first: t('firstName'), last: t('lastName') }
  const change = (part: 'first' | 'last', text: string) => {
    const next = { ...(value ?? { first: '', last: '' }), [part]: text }
    onChange(next.first.trim() === '' && next.last.trim() === '' ? null : next)
  }
  return (
    <fieldset className={styles.parts} aria-label={label}>
      {order.map((part, at) => (
        <span key={part} className={styles.control} data-place="form" data-invalid={invalid || undefined}>
          <input
            {...(at === 0 && id !== undefined && { id })}
            className={styles.text}
            value={value?.[part] ?? ''}
            placeholder={words[part]}
            aria-label={words[part]}
            aria-invalid={invalid || undefined}
            onChange={(event) => change(part, event.currentTarget.value)}
          />
        </span>
      ))}
    </fieldset>
  )
}
