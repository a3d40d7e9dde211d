import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Notice } from '../../platform/ui/problem.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'

/** What an address shows that leads nowhere. */
export function NotFound() {
  const t = useTexts(uiTexts)
  return (
    <Notice title={t('notFound')} reason={t('notFoundWhy')}>
      <Link to="/">{t('toStart')}</Link>
    </Notice>
  )
}
