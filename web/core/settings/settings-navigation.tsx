import { Link } from '@tanstack/react-router'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { type SettingsGroup, settingsGroups } from '../pages/page.ts'
import { addressOf, useMenuPages, usePageName } from '../pages/use-pages.ts'
import styles from './settings-page.module.css'
import { settingsTexts } from './settings-texts.ts'

export const groupNames: Record<SettingsGroup, PlainKeyOf<typeof settingsTexts>> = {
  you: 'groupYou',
  workspace: 'groupWorkspace',
  people: 'groupPeople',
  records: 'groupRecords',
}

/** The pages of the settings the member may open, by group: the column at the left. */
export function SettingsNavigation() {
  const t = useTexts(settingsTexts)
  return (
    <nav className={styles.navigation} aria-label={t('navigation')}>
      {settingsGroups.map((group) => (
        <Group key={group} of={group} />
      ))}
    </nav>
  )
}

function Group({ of }: { of: SettingsGroup }) {
  const t = useTexts(settingsTexts)
  const pages = useMenuPages(of)
  const nameOf = usePageName()
  if (pages.length === 0) return null
  return (
    <section aria-label={t(groupNames[of])}>
      <h2 className={styles.group}>{t(groupNames[of])}</h2>
      {pages.map((page) => (
        <Link
          key={page.path}
          to={addressOf(page)}
          className={styles.entry}
          activeProps={{ 'aria-current': 'page' }}
          preload="intent"
        >
          <Icon of={page.menu.icon} />
          {nameOf(page)}
        </Link>
      ))}
    </section>
  )
}
