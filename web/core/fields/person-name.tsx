import { IconUser } from '@tabler/icons-react'
import { nameText, type PersonName } from '../../../shared/core/fields/person-name.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Name } from '../../platform/ui/name.tsx'
import styles from './cell/cell.module.css'
import { fieldTexts } from './field-texts.ts'
import inputStyles from './input/input.module.css'
import { ParsedInput } from './input/parsed-input.tsx'
import { TextOperand } from './operand/text-operand.tsx'
import type { CellProps, InputProps, WebFieldType } from './web-field-type.ts'

export const personName: WebFieldType<PersonName> = {
  icon: IconUser,
  align: 'left',
  width: 190,
  Cell: PersonNameCell,
  Input: PersonNameInput,
  Operand: TextOperand,
}

function PersonNameCell({ value }: CellProps<PersonName>) {
  return (
    <span className={styles.text}>
      <Name>{nameText(value)}</Name>
    </span>
  )
}

/** In a cell one line, read into its parts; in a form the two parts, family name first where Chinese is spoken. */
function PersonNameInput(props: InputProps<PersonName>) {
  return props.place === 'cell' ? <ParsedInput {...props} /> : <NameParts {...props} />
}

function NameParts({ value, onChange, id, label, invalid }: InputProps<PersonName>) {
  const t = useTexts(fieldTexts)
  const order = t.language.startsWith('zh') ? (['last', 'first'] as const) : (['first', 'last'] as const)
  const words = { first: t('firstName'), last: t('lastName') }
  const change = (part: 'first' | 'last', text: string) => {
    const next = { ...(value ?? { first: '', last: '' }), [part]: text }
    onChange(next.first.trim() === '' && next.last.trim() === '' ? null : next)
  }
  return (
    <fieldset className={inputStyles.parts} aria-label={label}>
      {order.map((part, at) => (
        <span
          key={part}
          className={inputStyles.control}
          data-place="form"
          data-invalid={invalid || undefined}
        >
          <input
            {...(at === 0 && id !== undefined && { id })}
            className={inputStyles.text}
            value={value?.[part] ?? ''}
            placeholder={words[part]}
            aria-label={words[part]}
            onChange={(event) => change(part, event.currentTarget.value)}
          />
        </span>
      ))}
    </fieldset>
  )
}
