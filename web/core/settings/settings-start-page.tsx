import { Navigate } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Page } from '../../platform/ui/page/page.tsx'
import { PageHeading, PageTop } from '../../platform/ui/page/page-top.tsx'
import { Notice } from '../../platform/ui/problem.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { settingsGroups } from '../pages/page.ts'
import { pageTexts } from '../pages/page-texts.ts'
import { addressOf, useMayOpen, usePages } from '../pages/use-pages.ts'
import { useSession } from '../session/session.ts'
import { SettingsNavigation } from './settings-navigation.tsx'
import { settingsTexts } from './settings-texts.ts'

/** /settings itself: the first page the member may open, or on a phone the list of them. */
export function SettingsStartPage() {
  const t = useTexts(settingsTexts)
  const pageName = useTexts(pageTexts)
  const { workspace } = useSession()
  const isPhone = useIsPhone()
  const mayOpen = useMayOpen()
  const all = usePages().filter(mayOpen)
  const first = settingsGroups
    .map((group) => all.find((page) => page.menu?.place === group))
    .find((page) => page !== undefined)
  if (!first) return <Notice title={t('nothing')} reason={t('nothingWhy', { workspace: workspace.name })} />
  if (!isPhone) return <Navigate to={addressOf(first)} replace />
  return (
    <Page>
      <PageTop>
        <PageHeading>{pageName('settings')}</PageHeading>
      </PageTop>
      <SettingsNavigation isWhole />
    </Page>
  )
}
