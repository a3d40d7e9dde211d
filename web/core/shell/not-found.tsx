import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { ButtonLink } from '../../platform/ui/plain-button.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { homeObject } from '../metadata/home-object.ts'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { MissingPage } from '../missing-page.tsx'
import { useWebModules } from '../web-module.ts'

/** What an address shows that leads nowhere. */
export function NotFound() {
  const t = useTexts(uiTexts)
  const label = useLabel()
  const home = homeObject(useObjects(), useWebModules())
  return (
    <MissingPage>
      <ButtonLink to="/">
        {home ? t('backTo', { name: inSentence(label(home.pluralLabel), t.language) }) : t('toStart')}
      </ButtonLink>
    </MissingPage>
  )
}
