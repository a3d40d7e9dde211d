import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Table } from '../../../platform/ui/page/table.tsx'
import type { Teams } from '../../people/teams-query.ts'
import table from '../settings-table.module.css'
import type { MembersPage, RoleEntry } from './member-requests.ts'
import { MemberRow } from './member-row.tsx'
import styles from './member-table.module.css'
import { memberTexts } from './member-texts.ts'

interface Props {
  members: readonly MemberEntry[]
  roles: readonly RoleEntry[]
  teams: Teams
  list: UseInfiniteQueryResult<InfiniteData<MembersPage>>
}

/** Members as rows; those further down are read when the end comes into view. */
export function MemberTable({ members, roles, teams, list }: Props) {
  const t = useTexts(memberTexts)
  const end = useRef<HTMLDivElement>(null)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    const element = end.current
    if (!element || !hasNextPage || isFetchingNextPage) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), {
      rootMargin: '400px',
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return (
    <>
      <Table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th>{t('member')}</th>
            <th>{t('role')}</th>
            <th>{t('team')}</th>
            <th className={styles.roomy}>{t('manager')}</th>
            <th className={styles.wide}>{t('lastSeen')}</th>
            <th className={styles.wide}>{t('status')}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} roles={roles} teams={teams} />
          ))}
        </tbody>
      </Table>
      <div ref={end} />
    </>
  )
}
