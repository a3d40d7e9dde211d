import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { Loading } from '../../platform/ui/loading.tsx'
import { Page } from '../../platform/ui/page/page.tsx'
import { PageHeading, PageTop } from '../../platform/ui/page/page-top.tsx'
import { Table } from '../../platform/ui/page/table.tsx'
import { Problem } from '../../platform/ui/problem.tsx'
import { useReadHere } from '../notifications/read-here.ts'
import { pageTexts } from '../pages/page-texts.ts'
import { operationsQuery } from './operation-queries.ts'
import { OperationRow } from './operation-row.tsx'
import styles from './operations-page.module.css'
import { operationsTexts } from './operations-texts.ts'

/** What changed many records at once, newest first: how far it is, what it left, and the way back. */
export function OperationsPage() {
  const t = useTexts(operationsTexts)
  const name = useTexts(pageTexts)
  useReadHere(({ kind }) => kind === 'operations.finished')
  return (
    <Page>
      <PageTop className={styles.top}>
        <PageHeading>{name('operations')}</PageHeading>
        <span className={styles.lead}>{t('operationsWhy')}</span>
      </PageTop>
      <div className={styles.body}>
        <Operations />
      </div>
    </Page>
  )
}

function Operations() {
  const t = useTexts(operationsTexts)
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(operationsQuery)
  if (isPending) return <Loading rows={8} />
  if (!data) return <Problem error={error} retry={() => void refetch()} />
  const operations = data.pages.flatMap((page) => page.operations)
  const actors: Record<string, string> = Object.assign({}, ...data.pages.map((page) => page.actors))
  if (operations.length === 0) return <Empty icon={IconHistory} title={t('none')} why={t('noneWhy')} />
  return (
    <>
      <Table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col" className={styles.who}>
              {t('who')}
            </th>
            <th scope="col" className={styles.when}>
              {t('when')}
            </th>
            <th scope="col">{t('result')}</th>
            <th aria-label={t('undo')} />
          </tr>
        </thead>
        <tbody>
          {operations.map((one) => (
            <OperationRow key={one.id} of={one} actor={actors[one.actorId ?? '']} />
          ))}
        </tbody>
      </Table>
      {hasNextPage && (
        <div className={styles.more}>
          <Button onClick={() => void fetchNextPage()}>{t('showMore')}</Button>
        </div>
      )}
    </>
  )
}
