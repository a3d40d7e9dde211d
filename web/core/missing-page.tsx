import type { ReactNode } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { usePageTitle } from '../platform/ui/page/page-title.ts'
import { Notice, WholePage } from '../platform/ui/problem.tsx'
import { uiTexts } from '../platform/ui/ui-texts.ts'
import { useSession } from './session/session.ts'

/** In the place of a page that is not there or not for the reader: why, whom to ask, and a way on. */
export function MissingPage({ children }: { children: ReactNode }) {
  const t = useTexts(uiTexts)
  const { workspace } = useSession()
  usePageTitle(t('notFound'))
  return (
    <WholePage>
      <Notice
        title={t('notFound')}
        reason={`${t('notFoundWhy')}${t.language.startsWith('zh') ? '' : ' '}${t('notFoundAsk', { workspace: workspace.name })}`}
      >
        {children}
      </Notice>
    </WholePage>
  )
}
