import { Button } from '@mantine/core'
import { IconDownload, IconSearchOff } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useTimeZone } from '../../session/session.ts'
import { SettingsPage } from '../settings-page.tsx'
import tools from '../tool-row.module.css'
import { AuditFilters } from './audit-filters.tsx'
import { auditQuery } from './audit-requests.ts'
import { type AuditSearch, askedOf, readAuditSearch } from './audit-search.ts'
import { AuditTable } from './audit-table.tsx'
import { auditTexts } from './audit-texts.ts'
import { foldRuns } from './fold-runs.ts'
import { Reached } from './reached.tsx'

/** Who did what in the workspace, when and through what, with what was before. */
export function AuditPage() {
  const t = useTexts(auditTexts)
  const timeZone = useTimeZone()
  const search = readAuditSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const asked = askedOf(search, timeZone)
  const show = (next: AuditSearch) =>
    void navigate({ to: '/settings/audit-log', search: next, replace: true })
  return (
    <SettingsPage
      isForLooking
      page="/settings/audit-log"
      actions={
        <Button
          component="a"
          href={`/api/v1/audit-log/export?${new URLSearchParams(asked)}`}
          download
          leftSection={<Icon of={IconDownload} size={14} />}
        >
          {t('export')}
        </Button>
      }
    >
      <Log search={search} asked={asked} onChange={show} />
    </SettingsPage>
  )
}

/** So many pages without anything are passed by themselves before somebody is asked to go on. */
const mostEmptyPages = 20

function useGoOn(
  log: { hasNextPage: boolean; isFetching: boolean; fetchNextPage: () => unknown },
  isWanted: boolean,
) {
  const { hasNextPage, isFetching, fetchNextPage } = log
  useEffect(() => {
    if (isWanted && hasNextPage && !isFetching) void fetchNextPage()
  }, [isWanted, hasNextPage, isFetching, fetchNextPage])
}

interface LogProps {
  search: AuditSearch
  asked: Record<string, string>
  onChange: (search: AuditSearch) => void
}

function Log({ search, asked, onChange }: LogProps) {
  const t = useTexts(auditTexts)
  const log = useInfiniteQuery({ ...auditQuery(asked), placeholderData: (before) => before })
  const pages = log.data?.pages ?? []
  const entries = foldRuns(pages.flatMap((page) => page.events))
  const related: Related = Object.assign({}, ...pages.map((page) => page.related))
  const isEmpty = entries.length === 0 && !log.hasNextPage
  useGoOn(log, entries.length === 0 && pages.length < mostEmptyPages)
  return (
    <>
      <AuditFilters search={search} related={related} onChange={onChange} />
      {log.error ? (
        <Problem error={log.error} retry={() => void log.refetch()} />
      ) : log.isPending ? (
        <Loading rows={12} />
      ) : isEmpty ? (
        <Empty icon={IconSearchOff} title={t('none')} why={t('noneWhy')} isAnswer>
          <Button onClick={() => onChange({})}>{t('clearAll')}</Button>
        </Empty>
      ) : (
        <AuditTable entries={entries} related={related} />
      )}
      {log.hasNextPage && (
        <p className={tools.foot}>
          <Reached at={pages.at(-1)?.page.reached ?? null} />
          <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t('older')}
          </Button>
        </p>
      )}
    </>
  )
}
