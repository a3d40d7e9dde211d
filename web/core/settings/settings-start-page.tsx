import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Page } from '../../platform/ui/page/page.tsx'
import { PageHeading, PageTop } from '../../platform/ui/page/page-top.tsx'
import { Notice } from '../../platform/ui/problem.tsx'
import { settingsGroups } from '../pages/page.ts'
import { pageTexts } from '../pages/page-texts.ts'
import { useMayOpen, usePages } from '../pages/use-pages.ts'
import { useSession } from '../session/session.ts'
import { SearchField } from './search-field.tsx'
import { SettingsList } from './settings-list.tsx'
import styles from './settings-start-page.module.css'
import { settingsTexts } from './settings-texts.ts'

/** /settings itself: every page the member may open, with what it is for, found by name or purpose. */
export function SettingsStartPage() {
  const t = useTexts(settingsTexts)
  const pageName = useTexts(pageTexts)
  const { workspace } = useSession()
  const mayOpen = useMayOpen()
  const [typed, setTyped] = useState('')
  const groups: readonly string[] = settingsGroups
  const hasAny = usePages().some((page) => groups.includes(page.menu?.place ?? '') && mayOpen(page))
  if (!hasAny) return <Notice title={t('nothing')} reason={t('nothingWhy', { workspace: workspace.name })} />
  return (
    <Page>
      <PageTop>
        <PageHeading>{pageName('settings')}</PageHeading>
      </PageTop>
      <div className={styles.body}>
        <div className={styles.search}>
          <SearchField label={t('searchSettings')} value={typed} onChange={setTyped} />
        </div>
        <SettingsList typed={typed} />
      </div>
    </Page>
  )
}
