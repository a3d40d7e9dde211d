import { Link } from '@tanstack/react-router'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './settings-page.module.css'
import { type SettingsGroup, settingsGroups, settingsPages } from './settings-pages.ts'
import { settingsTexts } from './settings-texts.ts'
import { useMayOpen } from './use-may-open.ts'

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
  const groups = settingsGroups
    .map((group) => ({ group, pages: settingsPages.filter((page) => page.group === group && mayOpen(page)) }))
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
              {t(page.text)}
            </Link>
          ))}
        </section>
      ))}
    </nav>
  )
}
