import { IconUsersGroup, IconX } from '@tabler/icons-react'
import type { ShareOutput } from '../../../shared/core/access-contract.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { RowChoice } from '../../platform/ui/forms/row-choice.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { PersonMark } from '../../platform/ui/mark.tsx'
import { Name } from '../../platform/ui/name.tsx'
import menu from '../../platform/ui/rows/row-tool.module.css'
import { useNamedRecords } from '../marks/named-records.ts'
import { useShareChanges } from './share-changes.ts'
import styles from './share-dialog.module.css'
import type { SharedRecord } from './share-requests.ts'
import { sharingTexts } from './sharing-texts.ts'

interface Props {
  of: SharedRecord
  shares: readonly ShareOutput[]
  mayChange: boolean
}

/** With whom a record is shared, how far, and the way to stop it. */
export function ShareList({ of, shares, mayChange }: Props) {
  const t = useTexts(sharingTexts)
  const changes = useShareChanges(of)
  const ids = (key: 'memberId' | 'teamId') => shares.flatMap((share) => share[key] ?? [])
  const members = useNamedRecords('member', ids('memberId'))
  const teams = useNamedRecords('team', ids('teamId'))
  const names = new Map([...members, ...teams].map((one) => [one.id, one.title ?? '']))
  const levels = [
    { value: 'read', text: t('mayRead') },
    { value: 'update', text: t('mayUpdate') },
  ]
  return (
    <ul>
      {shares.map((share) => {
        const id = share.memberId ?? share.teamId ?? ''
        const name = names.get(id) ?? t('someone')
        return (
          <li key={share.id} className={styles.line}>
            {share.memberId === null ? (
              <Icon of={IconUsersGroup} size={20} />
            ) : (
              <PersonMark id={id} name={name} />
            )}
            <span className={`${styles.who} ${styles.name}`}>
              <Name>{name}</Name>
            </span>
            {mayChange ? (
              <>
                <RowChoice
                  label={t('level', { name })}
                  none={t('nothing')}
                  value={share.level}
                  options={levels}
                  onChange={(level) => void changes.setLevel(share, level as ShareOutput['level'])}
                />
                <button
                  type="button"
                  className={menu.tool}
                  aria-label={t('stop', { name })}
                  title={t('stop', { name })}
                  onClick={() => void changes.stop(share, name)}
                >
                  <Icon of={IconX} size={14} />
                </button>
              </>
            ) : (
              <span className={styles.level}>{share.level === 'update' ? t('mayUpdate') : t('mayRead')}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
