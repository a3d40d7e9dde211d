import { useTexts } from '../../platform/i18n/texts.ts'
import { NoPermission } from '../../platform/ui/problem.tsx'
import { useSession } from '../session/session.ts'
import { pageTexts } from './page-texts.ts'

/** In the place of a page that the reader's role does not open. */
export function NotYours() {
  const t = useTexts(pageTexts)
  const { workspace } = useSession()
  return <NoPermission reason={t('notYours', { workspace: workspace.name })} />
}
