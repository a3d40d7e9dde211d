import { TextInput } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { type SelectOption, type TagColor, tagColors } from '../../../../../shared/core/metadata.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { moved } from '../../../../platform/ui/sorting/moved.ts'
import { noText, withText } from '../../../metadata/with-text.ts'
import { apiNameFrom } from '../../objects/api-name.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import form from '../../settings-form.module.css'
import { ChoiceRow } from './choice-row.tsx'
import type { OptionPartProps } from './option-part.ts'

/** The options of a choice, in the order they are offered and sorted by. */
export function ChoicesPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const options = draft.options.options ?? []
  const set = (next: SelectOption[]) => onChange({ options: next })
  const add = (labels: string[]) => {
    const made = [...options]
    for (const label of labels) made.push(newOption(label, made, t.language))
    set(made)
  }
  return (
    <div className={form.list}>
      <p className={form.heading}>{t('options')}</p>
      {options.map((option, at) => (
        <ChoiceRow
          key={option.key}
          option={option}
          at={at}
          problem={problem(`options[${at}]`)}
          onChange={(next) => set(options.with(at, next))}
          onRemove={() => set(options.toSpliced(at, 1))}
          onMove={(from, to) => set(moved(options, from, to))}
        />
      ))}
      <NewChoice onAdd={add} problem={problem('options')} />
    </div>
  )
}

interface NewChoiceProps {
  onAdd: (labels: string[]) => void
  problem: string | null
}

/** Adds an option with Enter, or many at once from a pasted list. */
function NewChoice({ onAdd, problem }: NewChoiceProps) {
  const t = useTexts(objectTexts)
  const [typed, setTyped] = useState('')
  const add = (text: string) => {
    const labels = text
      .split(/\r?\n|\t/)
      .map((line) => line.trim())
      .filter(Boolean)
    if (labels.length > 0) onAdd(labels)
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add(typed)
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\r\n\t]/.test(text.trim())) return
    event.preventDefault()
    add(text)
  }
  return (
    <TextInput
      aria-label={t('addOption')}
      placeholder={t('addOption')}
      description={t('addOptionWhy')}
      inputWrapperOrder={['input', 'description', 'error']}
      value={typed}
      error={problem}
      maxLength={100}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={() => add(typed)}
    />
  )
}

function newOption(
  label: string,
  others: readonly SelectOption[],
  language: Parameters<typeof withText>[1],
): SelectOption {
  const keys = others.map((option) => option.key)
  return {
    key: apiNameFrom(label, keys, 'option'),
    label: withText(noText, language, label.slice(0, 100)),
    color: colorFor(others.length),
  }
}

function colorFor(place: number): TagColor {
  return tagColors[(place + 6) % tagColors.length] ?? 'graphite'
}
