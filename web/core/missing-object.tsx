import { useTexts } from '../platform/i18n/texts.ts'
import { ButtonLink } from '../platform/ui/plain-button.tsx'
import { uiTexts } from '../platform/ui/ui-texts.ts'
import { MissingPage } from './missing-page.tsx'

/** What an address shows whose object the workspace does not have, or the reader does not see. */
export function MissingObject() {
  const t = useTexts(uiTexts)
  return (
    <MissingPage>
      <ButtonLink to="/">{t('toStart')}</ButtonLink>
    </MissingPage>
  )
}
