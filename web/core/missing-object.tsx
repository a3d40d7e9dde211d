import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../platform/i18n/texts.ts'
import { uiTexts } from '../platform/ui/ui-texts.ts'
import { MissingPage } from './missing-page.tsx'

/** What an address shows whose object the workspace does not have, or the reader does not see. */
export function MissingObject() {
  const t = useTexts(uiTexts)
  return (
    <MissingPage>
      <Button component={Link} to="/">
        {t('toStart')}
      </Button>
    </MissingPage>
  )
}
