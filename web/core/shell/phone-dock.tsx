import { IconBell, IconDots, IconPlus, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'
import { Menu } from '../../platform/ui/menu.tsx'
import { homeObject } from '../metadata/home-object.ts'
import { useObjects } from '../metadata/metadata.ts'
import { useMenuEntries } from '../navigation/menu-entries.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { inboxPath } from '../notifications/inbox-path.ts'
import { UnreadCount } from '../notifications/unread-count.tsx'
import { pageTexts } from '../pages/page-texts.ts'
import { useCreatable } from '../records/create/creatable.ts'
import { openQuickCreate } from '../records/create/create-store.ts'
import { useKindInSight } from '../records/create/kind-in-sight.ts'
import { useWebModules } from '../web-module.ts'
import { dockEntries } from './dock-entries.ts'
import { useMenuEntryParts } from './menu-entry-parts.tsx'
import styles from './phone-dock.module.css'
import { shellTexts } from './shell-texts.ts'

const DockMore = latePart(async () => (await import('./dock-more.tsx')).DockMore)

/** The navigation of a phone: where the day begins, the list opened most, a new record, search, everything else. */
export function PhoneDock({ onSearch }: { onSearch: () => void }) {
  const t = useTexts(shellTexts)
  const modules = useWebModules()
  const home = homeObject(useObjects(), modules)
  const partsOf = useMenuEntryParts()
  const { unread } = useOwnNavigation()
  const mayCreate = useCreatable().length > 0
  const docked = dockEntries(useMenuEntries(), home, modules)
  // Who may make nothing has the inbox in its place.
  const waiting = mayCreate ? unread : 0

  return (
    <nav className={styles.dock} aria-label={t('navigation')}>
      {docked.map((entry) => {
        const { to, icon, text } = partsOf(entry)
        return (
          <Link key={entry.key} {...to} className={styles.entry} activeProps={{ 'aria-current': 'page' }}>
            {icon(20)}
            <span className={styles.word}>{text}</span>
          </Link>
        )
      })}
      {mayCreate ? <NewRecord /> : <Inbox unread={unread} />}
      <button type="button" className={styles.entry} onClick={onSearch}>
        <Icon of={IconSearch} size={20} />
        <span className={styles.word}>{t('search')}</span>
      </button>
      <Menu position="top-end" width={280}>
        <Menu.Target>
          <button
            type="button"
            className={styles.entry}
            {...(waiting > 0 && { 'aria-label': t('withUnread', { name: t('more'), count: waiting }) })}
          >
            <Counted count={waiting}>
              <Icon of={IconDots} size={20} />
            </Counted>
            <span className={styles.word}>{t('more')}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <DockMore docked={docked.map(({ key }) => key)} />
        </Menu.Dropdown>
      </Menu>
    </nav>
  )
}

/** A new record, of the kind one is looking at. */
function NewRecord() {
  const t = useTexts(shellTexts)
  const inSight = useKindInSight()
  const create = () => openQuickCreate(inSight)
  return (
    <button type="button" className={styles.entry} data-primary onClick={create}>
      <span className={styles.plus}>
        <Icon of={IconPlus} size={20} />
      </span>
      <span className={styles.word}>{t('new')}</span>
    </button>
  )
}

function Inbox({ unread }: { unread: number }) {
  const t = useTexts(shellTexts)
  const name = useTexts(pageTexts)('inbox')
  return (
    <Link
      to={inboxPath}
      className={styles.entry}
      activeProps={{ 'aria-current': 'page' }}
      {...(unread > 0 && { 'aria-label': t('withUnread', { name, count: unread }) })}
    >
      <Counted count={unread}>
        <Icon of={IconBell} size={20} />
      </Counted>
      <span className={styles.word}>{name}</span>
    </Link>
  )
}

function Counted({ count, children }: { count: number; children: ReactNode }) {
  return (
    <span className={styles.counted}>
      {children}
      <UnreadCount count={count} />
    </span>
  )
}
