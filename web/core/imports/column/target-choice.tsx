import { IconBan, IconPlus } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useMay } from '../../session/session.ts'
import { importTexts } from '../import-texts.ts'
import type { PlanTarget } from '../import-types.ts'
import { Choice, type ChoiceOption } from '../mapping/choice.tsx'
import type { ColumnFacts } from './column-facts.ts'
import { needsLook } from './how-sure.tsx'
import { useNewField } from './new-field.ts'
import { targetKey, useTargets } from './targets.tsx'

interface Props {
  facts: ColumnFacts
  onPick: (target: PlanTarget) => void
}

const newField = '+'

/** Where a column goes: a field or a part of one, a related record, a new field, or nowhere. */
export function TargetChoice({ facts, onPick }: Props) {
  const t = useTexts(importTexts)
  const may = useMay()
  const { object, target, column, guess } = facts
  const targets = useTargets(object)
  const make = useNewField(object)
  const likely = [guess, ...(guess?.alternatives ?? []).map((one) => ({ target: one }))].flatMap((one) =>
    one && one.target.kind !== 'skip' && one.target.kind !== 'new' ? [targetKey(one.target)] : [],
  )
  const first = likely.flatMap((key) => targets.filter((one) => one.value === key))
  const suggested = [...new Set(first)].map((one) => ({ ...one, group: t('suggested') }))
  const rest = targets.filter((one) => !likely.includes(one.value))
  const nowhere: ChoiceOption[] = [
    { value: 'skip', text: t('doNotImport'), sign: <Icon of={IconBan} />, group: t('otherwise') },
  ]
  if (may('metadata.manage')) {
    const text = t('newFieldNamed', { name: column.name })
    nowhere.unshift({ value: newField, text, sign: <Icon of={IconPlus} />, group: t('otherwise') })
  }

  function pick(key: string) {
    if (key === 'skip') return onPick({ kind: 'skip' })
    if (key === newField) {
      const type = guess?.target.kind === 'new' ? guess.target.type : 'text'
      return make.mutate(
        { label: column.name, type },
        { onSuccess: (path) => onPick({ kind: 'field', path }) },
      )
    }
    const picked = targets.find((one) => one.value === key)
    if (picked) onPick(picked.target)
  }

  return (
    <Choice
      label={t('fieldFor', { column: column.name })}
      options={[...suggested, ...rest, ...nowhere]}
      value={targetKey(target)}
      onPick={pick}
      tone={target.kind === 'skip' ? 'quiet' : needsLook(facts) ? 'warn' : undefined}
      isPending={make.isPending}
    />
  )
}
