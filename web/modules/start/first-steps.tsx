import { IconCheck, IconChevronRight, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { FirstStep } from '../../../shared/modules/start/contract.ts'
import { useChangePersonal } from '../../core/session/personal.ts'
import { useCan, useSession } from '../../core/session/session.ts'
import { profileQuery } from '../../core/settings/profile/profile-requests.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './first-steps.module.css'
import { startQuery } from './start-requests.ts'
import { startTexts } from './start-texts.ts'

const hidden = 'start.hidden'

interface Entry {
  key: string
  text: string
  isDone: boolean
  to: Pick<LinkProps, 'to' | 'search' | 'params'>
}

/** What is left of the first steps, told by what is true; gone for good once somebody hides it. */
export function FirstSteps() {
  const t = useTexts(startTexts)
  const { member } = useSession()
  const { preference: keep } = useChangePersonal()
  const { data } = useQuery(startQuery)
  const { data: profile } = useQuery(profileQuery)
  const entries = useEntries(data?.steps ?? [], profile?.hasSecondFactor === true)
  if (member.preferences[hidden] === true || data === undefined || profile === undefined) return null
  const done = entries.filter((entry) => entry.isDone).length
  const isAll = done === entries.length
  return (
    <section className={styles.steps} aria-label={t('started')}>
      <header>
        <h2>{isAll ? t('startedDone') : t('started')}</h2>
        <span className={styles.count}>{t('doneOf', { done, all: entries.length })}</span>
        <button
          type="button"
          aria-label={t('hideSteps')}
          title={t('hideSteps')}
          onClick={() => keep({ [hidden]: true })}
        >
          <Icon of={IconX} size={14} />
        </button>
      </header>
      <progress max={entries.length} value={done} aria-label={t('started')} />
      <ol>
        {entries.map((entry) => (
          <li key={entry.key} data-done={entry.isDone || undefined}>
            <Link {...entry.to}>
              <span className={styles.mark}>{entry.isDone && <Icon of={IconCheck} size={12} />}</span>
              {entry.text}
              {entry.isDone ? (
                <span className={styles.hidden}>{t('isDone')}</span>
              ) : (
                <Icon of={IconChevronRight} size={14} className={styles.way} />
              )}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

const board = { to: '/records/$object', params: { object: 'deal' }, search: { layout: 'board' } } as const

/** Those that this member may take. */
function useEntries(steps: readonly { key: FirstStep; isDone: boolean }[], isSecure: boolean): Entry[] {
  const t = useTexts(startTexts)
  const can = useCan()
  const known: Record<FirstStep, Omit<Entry, 'key' | 'isDone'> & { may: boolean }> = {
    template: { text: t('firstTemplate'), may: can('metadata.manage'), to: { to: '/start', search: {} } },
    records: {
      text: t('firstRecords'),
      may: can('records.import'),
      to: can('metadata.manage')
        ? { to: '/start', search: { step: 'records' } }
        : { to: '/imports', search: {} },
    },
    move: { text: t('firstMove'), may: true, to: board },
    invite: {
      text: t('firstInvite'),
      may: can('members.manage'),
      to: { to: '/start', search: { step: 'people' } },
    },
  }
  const shared = steps.flatMap(({ key, isDone }) => {
    const { may, ...entry } = known[key]
    return may ? [{ ...entry, key, isDone }] : []
  })
  return [
    ...shared,
    { key: 'secure', text: t('firstSecure'), isDone: isSecure, to: { to: '/settings/security' } },
  ]
}
