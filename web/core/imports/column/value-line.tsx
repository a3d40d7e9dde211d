import { Button } from '@mantine/core'
import { IconArrowRight, IconCheck, IconHelpCircle, IconMinus, IconPlus } from '@tabler/icons-react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { PickerSearch } from '../../../platform/ui/forms/picker.tsx'
import { matchesTyped } from '../../../platform/ui/forms/typed-match.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useFoundRecords } from '../../fields/input/found-records.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import type { ColumnValue, PlanPart } from '../import-types.ts'
import { Choice, type ChoiceOption } from '../mapping/choice.tsx'
import { meanText } from '../mapping/plan-changes.ts'
import styles from './column-detail.module.css'
import type { ColumnFacts } from './column-facts.ts'
import { type Meaning, meaningOf } from './meaning-of.ts'

interface Props {
  facts: ColumnFacts
  value: ColumnValue
  onChange: (part: PlanPart) => void
}

const blank = '\u0000blank'
const asItIs = '\u0000as it is'

/** One text of a column: how often it stands there and what it becomes, with the nearest name one click away. */
export function ValueLine({ facts, value, onChange }: Props) {
  const t = useTexts(importTexts)
  const meaning = meaningOf(facts.planned, value)
  const [nearest] = meaning.kind === 'unknown' ? value.proposals : []
  const say = (text: string | null | undefined) => onChange(meanText(facts.part, facts.at, value.text, text))
  return (
    <li className={styles.value}>
      <span className={styles.valueText} title={value.text}>
        <b>
          <Name>{value.text}</Name>
        </b>
        <span className={styles.count}>{new Intl.NumberFormat(t.language).format(value.count)}</span>
      </span>
      <Icon of={IconArrowRight} size={14} className={styles.arrow} />
      <span className={styles.valueMeaning}>
        {nearest && (
          <Button
            size="xs"
            onClick={() => say(nearest.text)}
            aria-label={t('takeFor', { text: value.text, name: nearest.label })}
          >
            {nearest.label}
          </Button>
        )}
        <MeaningChoice facts={facts} value={value} meaning={meaning} onSay={say} />
      </span>
    </li>
  )
}

interface ChoiceProps {
  facts: ColumnFacts
  value: ColumnValue
  meaning: Meaning
  onSay: (text: string | null | undefined) => void
}

function MeaningChoice(props: ChoiceProps) {
  const { field } = props.facts
  if (!field) return null
  return props.facts.target.kind === 'link' ? (
    <RecordMeaning {...props} field={field} />
  ) : (
    <OptionMeaning {...props} field={field} />
  )
}

function OptionMeaning({ field, facts: _facts, ...props }: ChoiceProps & { field: FieldDefinition }) {
  const label = useLabel()
  const options = (field.options.options ?? [])
    .filter((option) => !option.retired)
    .map((option) => ({ value: option.key, text: label(option.label) }))
  return <Meant {...props} options={options} />
}

function RecordMeaning({ field, facts: _facts, ...props }: ChoiceProps & { field: FieldDefinition }) {
  const { found, typed, search } = useFoundRecords(field)
  const titles = found.flatMap(({ title }) => (title ? [{ value: title, text: title }] : []))
  return <Meant {...props} options={titles} typed={typed} search={search} />
}

interface MeantProps extends Omit<ChoiceProps, 'facts'> {
  options: ChoiceOption[]
  /** What is searched for elsewhere. */
  typed?: string
  search?: PickerSearch
}

function Meant({ value, meaning, onSay, options, typed = '', search }: MeantProps) {
  const t = useTexts(importTexts)
  const proposed = value.proposals.map(({ text, label }) => ({
    value: text,
    text: label,
    group: t('suggested'),
  }))
  const rest = options.filter((option) => !proposed.some((one) => one.value === option.value))
  const said = meaning.kind === 'said' ? meaning.text : null
  const saidLabel = [...proposed, ...options].find((one) => one.value === said)?.text ?? said ?? ''
  const more = [
    ...(value.found === 'one' || meaning.kind === 'created' || meaning.kind === 'said'
      ? [{ value: asItIs, text: t('asInFile'), group: t('otherwise') }]
      : []),
    { value: blank, text: t('leaveBlank'), group: t('otherwise') },
  ]
  const shown = {
    found: { icon: IconCheck, text: meaning.kind === 'found' ? meaning.as : '' },
    said: { icon: IconCheck, text: saidLabel },
    blank: { icon: IconMinus, text: t('leaveBlank') },
    created: { icon: IconPlus, text: t('willBeNew') },
    unknown: { icon: IconHelpCircle, text: t('chooseMeaning') },
  }[meaning.kind]
  return (
    <Choice
      look="text"
      label={t('meaningOf', { text: value.text })}
      options={[
        ...proposed.filter((one) => matchesTyped(typed, one.text)),
        ...rest.map((one) => ({ ...one, group: t('all') })),
        ...(typed === '' ? more : []),
      ]}
      value={said ?? (meaning.kind === 'blank' ? blank : asItIs)}
      onPick={(picked) => onSay(picked === blank ? null : picked === asItIs ? undefined : picked)}
      shown={
        <span className={styles.meaning} data-kind={meaning.kind}>
          <Icon of={shown.icon} size={14} />
          <Name>{shown.text}</Name>
        </span>
      }
      {...(search && { search })}
    />
  )
}
