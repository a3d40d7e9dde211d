import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { PersonMark } from '../../../platform/ui/mark.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { memberTexts } from './member-texts.ts'
import { readAddresses } from './read-addresses.ts'
import styles from './waiting-list.module.css'

interface Props {
  members: readonly MemberEntry[]
  isAll: boolean
  addresses: Readonly<Record<string, string>>
  onChange: (memberId: string, address: string) => void
  isTried: boolean
}

const firstOnPhone = 5

/** Members who came with a file, say, each with a box for the address they are invited by. */
export function WaitingList({ members, isAll, addresses, onChange, isTried }: Props) {
  const t = useTexts(memberTexts)
  const isPhone = useIsPhone()
  const [isWhole, setWhole] = useState(false)
  // A list does not scroll within a phone's page, and what follows it is to be found.
  const shown = isPhone && !isWhole ? members.slice(0, firstOnPhone) : members
  return (
    <fieldset className={styles.waiting}>
      <legend>{t('waitingTitle')}</legend>
      <p className={dialog.text}>{t('waitingWhy')}</p>
      <ul>
        {shown.map(({ id, name }) => {
          const address = addresses[id] ?? ''
          const isWrong = isTried && isNoAddress(address)
          return (
            <li key={id}>
              <PersonMark id={id} name={name} size={24} />
              <span className={styles.name}>
                <Name>{name}</Name>
              </span>
              <TextInput
                type="email"
                aria-label={t('addressOf', { name })}
                placeholder={t('email')}
                value={address}
                error={isWrong ? t('notAddress', { text: address, count: 1 }) : null}
                onChange={(event) => onChange(id, event.currentTarget.value)}
              />
            </li>
          )
        })}
      </ul>
      {shown.length < members.length && (
        <Button onClick={() => setWhole(true)}>{t('showAllWaiting', { count: members.length })}</Button>
      )}
      {!isAll && <p className={dialog.text}>{t('waitingMore')}</p>}
    </fieldset>
  )
}

/** Something is written that is not one address. */
export function isNoAddress(text: string): boolean {
  const { people, wrong } = readAddresses(text)
  return text.trim() !== '' && (people.length !== 1 || wrong.length > 0)
}
