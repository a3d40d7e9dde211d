import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Page } from '../../../platform/ui/page/page.tsx'
import { Crumb, PageTop } from '../../../platform/ui/page/page-top.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { MissingPage } from '../../missing-page.tsx'

/** The page of a record that is gone or not for the reader: the bar it would have, and the way back. */
export function MissingRecord({ object }: { object: ObjectDefinition }) {
  const t = useTexts(uiTexts)
  const label = useLabel()
  const plural = label(object.pluralLabel)
  const list = { to: '/records/$object', params: { object: object.name } } as const
  return (
    <Page>
      <PageTop>
        <Crumb {...list} stays>
          {plural}
        </Crumb>
      </PageTop>
      <MissingPage>
        <Button renderRoot={(props) => <Link {...list} {...props} />}>
          {t('backTo', { name: inSentence(plural, t.language) })}
        </Button>
      </MissingPage>
    </Page>
  )
}
