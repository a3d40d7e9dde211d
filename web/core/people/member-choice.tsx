import { Input } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { ListButton } from '../../platform/ui/forms/list-button.tsx'
import type { PickerOption, PickerSearch } from '../../platform/ui/forms/picker.tsx'
import styles from '../../platform/ui/forms/row-choice.module.css'
import { Icon } from '../../platform/ui/icon.tsx'
import { PersonMark } from '../../platform/ui/mark.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { fieldTexts } from '../fields/field-texts.ts'
import { queryRecords } from '../record-requests.ts'

export interface ChosenMember {
  id: string
  name: string
}

interface Props {
  label: string
  placeholder: string
  chosen: ChosenMember | null
  onChange: (member: ChosenMember | null) => void
  /** Not offered. */
  except?: string
}

/** A field that finds an active member while typing. */
export function MemberChoice({ label, placeholder, chosen, onChange, except }: Props) {
  const t = useTexts(fieldTexts)
  const { found, search } = useFoundMembers(except)
  return (
    <Input.Wrapper label={label}>
      <ListButton
        className={styles.button}
        data-look="field"
        aria-label={`${label}: ${chosen?.name ?? placeholder}`}
        list={() => ({
          options: found.map(memberOption),
          chosen: chosen ? [chosen.id] : [],
          search,
          label,
          none: t('nothingFound'),
        })}
        onPick={(id) => onChange(found.find((member) => member.id === id) ?? null)}
      >
        <span className={styles.text}>
          {chosen ? <Name>{chosen.name}</Name> : <span className={styles.sign}>{placeholder}</span>}
        </span>
        <Icon of={IconSelector} size={14} className={styles.sign} />
      </ListButton>
    </Input.Wrapper>
  )
}

/** A member as one of a list to choose from. */
export function memberOption({ id, name }: ChosenMember): PickerOption {
  const shown = (
    <>
      <PersonMark id={id} name={name} />
      <Name>{name}</Name>
    </>
  )
  return { value: id, text: name, shown }
}

/** Active members whose name fits what is typed; `isWanted`: not asked for before. */
export function useFoundMembers(except?: string, isWanted = true) {
  const [typed, setTyped] = useState('')
  const {
    data = [],
    isPending,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['found', 'active-members', typed],
    queryFn: async ({ signal }) => {
      const { records } = await queryRecords(
        'member',
        {
          filter: { field: 'status', op: 'neq', value: 'inactive' },
          sort: [{ field: 'name', direction: 'asc' }],
          fields: ['team'],
          limit: 50,
          ...(typed.trim() !== '' && { search: typed }),
        },
        signal,
      )
      return records.map(({ id, title, team }) => ({
        id,
        name: title,
        team: typeof team === 'string' ? team : null,
      }))
    },
    placeholderData: keepPreviousData,
    enabled: isWanted,
  })
  const search: PickerSearch = { onType: setTyped, isSettled: !isPlaceholderData && !isPending }
  return { found: data.filter((member) => member.id !== except), search }
}
