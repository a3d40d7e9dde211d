import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker, type PickerOption, type PickerSearch } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { importTexts } from '../import-texts.ts'
import styles from './choice.module.css'

export interface ChoiceOption extends PickerOption {
  sign?: ReactNode
}

interface Props {
  /** What is chosen, for who does not see it. */
  label: string
  options: readonly ChoiceOption[]
  value: string
  onPick: (value: string) => void
  /** What is shown when it is more than the option's own text. */
  shown?: ReactNode
  /** box: as something typed into; text: within a sentence. */
  look?: 'box' | 'text'
  tone?: 'warn' | 'quiet' | undefined
  isPending?: boolean
  search?: PickerSearch
}

/** A control that says what is chosen and opens the list, which is searched by typing. */
export function Choice(props: Props) {
  const { label, options, value, onPick, look = 'box', tone, isPending = false, search } = props
  const t = useTexts(importTexts)
  const [isOpen, setIsOpen] = useState(false)
  const setOpen = (next: boolean) => {
    setIsOpen(next)
    // The next time the list begins with everything again.
    if (!next) search?.onType('')
  }
  const chosen = options.find((option) => option.value === value)
  const drawn = options.map(({ sign, shown, ...option }) => ({
    ...option,
    shown: shown ?? (sign === undefined ? undefined : <Signed sign={sign} text={option.text} />),
  }))
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      target={
        <button
          type="button"
          className={look === 'box' ? styles.box : styles.text}
          data-tone={tone}
          aria-label={`${label}: ${chosen?.text ?? ''}`}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          disabled={isPending}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.shown}>
            {props.shown ?? <Signed sign={chosen?.sign} text={chosen?.text ?? ''} />}
          </span>
          <Icon of={IconChevronDown} size={14} className={styles.arrow} />
        </button>
      }
    >
      <Picker
        options={drawn}
        chosen={[value]}
        onPick={(next) => {
          setOpen(false)
          onPick(next)
        }}
        onLeave={() => setOpen(false)}
        label={label}
        none={t('nothingFound')}
        {...(search && { search })}
      />
    </Pop>
  )
}

function Signed({ sign, text }: { sign: ReactNode; text: string }) {
  return (
    <>
      {sign}
      <span className={styles.word}>{text}</span>
    </>
  )
}
