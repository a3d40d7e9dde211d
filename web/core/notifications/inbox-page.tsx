import { Button } from '@mantine/core'
import { IconArchive, IconBell, IconChecks } from '@tabler/icons-react'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { Icon, type IconShape } from '../../platform/ui/icon.tsx'
import { Loading } from '../../platform/ui/loading.tsx'
import { Page } from '../../platform/ui/page/page.tsx'
import { PageHeading, PageTop, TopSpace } from '../../platform/ui/page/page-top.tsx'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { pageTexts } from '../pages/page-texts.ts'
import styles from './inbox-page.module.css'
import type { InboxPlace } from './inbox-path.ts'
import { NotificationList } from './notification-list.tsx'
import { notificationsQuery, toldOn, useReadAll } from './notification-queries.ts'
import { notificationTexts } from './notification-texts.ts'

const places: readonly [InboxPlace, PlainKeyOf<typeof notificationTexts>][] = [
  ['inbox', 'placeInbox'],
  ['unread', 'placeUnread'],
  ['archive', 'placeArchive'],
]

/** What the member was told, by day: read, opened and put away by keyboard or hand. */
export function InboxPage() {
  const t = useTexts(notificationTexts)
  const name = useTexts(pageTexts)
  const { place = 'inbox' } = useSearch({ from: '/shell/inbox' })
  const { unread } = useOwnNavigation()
  const readAll = useReadAll()
  return (
    <Page>
      <PageTop>
        <PageHeading>{name('inbox')}</PageHeading>
        <nav className={styles.places} aria-label={t('places')}>
          {places.map(([one, text]) => (
            <Link
              key={one}
              to="/inbox"
              search={one === 'inbox' ? {} : { place: one }}
              aria-current={one === place ? 'page' : undefined}
              className={styles.place}
            >
              {t(text)}
            </Link>
          ))}
        </nav>
        <TopSpace />
        {unread > 0 && (
          <Button
            aria-label={t('readAll')}
            title={t('readAll')}
            leftSection={<Icon of={IconChecks} size={16} />}
            classNames={{ root: styles.readAll, section: styles.readAllSign }}
            onClick={() => readAll.mutate(new Date().toISOString())}
            loading={readAll.isPending}
          >
            <span className={styles.readAllWords}>{t('readAll')}</span>
          </Button>
        )}
      </PageTop>
      <div className={styles.body}>
        <Suspense fallback={<Loading rows={8} />}>
          <Inbox key={place} place={place} />
        </Suspense>
      </div>
    </Page>
  )
}

const nothing = {
  inbox: 'emptyInbox',
  unread: 'emptyUnread',
  archive: 'emptyArchive',
} as const satisfies Record<InboxPlace, PlainKeyOf<typeof notificationTexts>>

const signs: Record<InboxPlace, IconShape> = { inbox: IconBell, unread: IconChecks, archive: IconArchive }

function Inbox({ place }: { place: InboxPlace }) {
  const t = useTexts(notificationTexts)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    notificationsQuery(place),
  )
  const told = toldOn(data.pages)
  if (told.length === 0 && !hasNextPage) {
    return (
      <Empty
        icon={signs[place]}
        title={t(nothing[place])}
        why={place === 'inbox' ? t('emptyInboxWhy') : undefined}
      />
    )
  }
  return (
    <>
      <NotificationList told={told} />
      {hasNextPage && (
        <div className={styles.more}>
          <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            {t('showMore')}
          </Button>
        </div>
      )}
    </>
  )
}
