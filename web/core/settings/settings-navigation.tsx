import { Link } from '@tanstack/react-router'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './settings-page.module.css'
import { type SettingsGroup, settingsGroups } from './settings-pages.ts'
import { settingsTexts } from './settings-texts.ts'
import { useMayOpen } from './use-may-open.ts'
import { useSettingsPageName, useSettingsPages } from './use-settings-pages.ts'

const groupNames: Record<SettingsGroup, PlainKeyOf<typeof settingsTexts>> = {
  you: 'groupYou',
  workspace: 'groupWorkspace',
  people: 'groupPeople',
  records: 'groupRecords',
}

/** The pages of the settings the member may open, by group: the column at the left, or a phone's whole page. */
export function SettingsNavigation({ isWhole = false }: { isWhole?: boolean }) {
  const t = useTexts(settingsTexts)
  const mayOpen = useMayOpen()
  const nameOf = useSettingsPageName()
  const all = useSettingsPages()
  const groups = settingsGroups
    .map((group) => ({ group, pages: all.filter((page) => page.group === group && mayOpen(page)) }))
    .filter(({ pages }) => pages.length > 0)
  return (
    <nav className={styles.navigation} data-whole={isWhole || undefined} aria-label={t('navigation')}>
      {groups.map(({ group, pages }) => (
        <section key={group} aria-label={t(groupNames[group])}>
          <h2 className={styles.group}>{t(groupNames[group])}</h2>
          {pages.map((page) => (
            <Link
              key={page.to}
              to={page.to}
              className={styles.entry}
              activeProps={{ 'aria-current': 'page' }}
              preload="intent"
            >
              <Icon of={page.icon} />
              {nameOf(page)}
            </Link>
          ))}
        </section>
      ))}
    </nav>
  )
}
