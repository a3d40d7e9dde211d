import { Navigate } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { Notice } from '../../platform/ui/problem.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { useSession } from '../session/session.ts'
import { SettingsNavigation } from './settings-navigation.tsx'
import styles from './settings-page.module.css'
import { settingsTexts } from './settings-texts.ts'
import { useMayOpen } from './use-may-open.ts'
import { useSettingsPages } from './use-settings-pages.ts'

/** /settings itself: the first page the member may open, or on a phone the list of them. */
export function SettingsStartPage() {
  const t = useTexts(settingsTexts)
  const { workspace } = useSession()
  const isPhone = useIsPhone()
  const mayOpen = useMayOpen()
  usePageTitle(t('settings'))
  const first = useSettingsPages().find(mayOpen)
  if (!first) return <Notice title={t('nothing')} reason={t('nothingWhy', { workspace: workspace.name })} />
  if (!isPhone) return <Navigate to={first.to} replace />
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1 className={`${styles.heading} strong`}>{t('settings')}</h1>
      </header>
      <SettingsNavigation isWhole />
    </div>
  )
}
