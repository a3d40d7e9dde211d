import { useQueryClient } from '@tanstack/react-query'
import { takesList } from '../../../../shared/core/filters.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker, type PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { useNamedRecords } from '../../marks/named-records.ts'
import { fieldTexts } from '../field-texts.ts'
import { FoundRecord } from '../input/found-record.tsx'
import { useFoundRecords } from '../input/found-records.ts'
import type { OperandProps } from '../web-field-type.ts'

/** Records to compare with, found while typing; those already chosen stand first. */
export function ReferenceOperand({ field, op, value, onChange }: OperandProps) {
  const t = useTexts(fieldTexts)
  const queries = useQueryClient()
  const several = takesList(op)
  const chosen = [value].flat().filter((id) => typeof id === 'string')
  const { found, search } = useFoundRecords(field)
  const named = useNamedRecords(targetNames(field)[0], chosen)
  const others = found.filter((record) => !chosen.includes(record.id))

  function pick(id: string) {
    const record = found.find((candidate) => candidate.id === id)
    if (record) queries.setQueryData(['named', id], record)
    if (!several) return onChange(id, true)
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }

  const options: PickerOption[] = [...named, ...others].map((record) => ({
    value: record.id,
    text: record.title ?? '',
    shown: <FoundRecord record={record} />,
  }))
  const isMember = field.type === 'member'
  const me = isMember ? [{ value: 'me', text: t('me') }] : []
  const team = isMember && several ? [{ value: 'myTeam', text: t('myTeam') }] : []
  return (
    <Picker
      options={[...me, ...team, ...options]}
      chosen={chosen}
      onPick={pick}
      label={t('value')}
      none={t('nothingFound')}
      search={search}
    />
  )
}
