import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useObjects } from '../../metadata/metadata.ts'
import { SettingsPage } from '../settings-page.tsx'
import { ObjectTable } from './object-table.tsx'
import { objectTexts } from './object-texts.ts'

/** Every object of the workspace: those made here, and the standard ones. */
export function ObjectsPage() {
  return (
    <SettingsPage page="/settings/objects">
      <Objects />
    </SettingsPage>
  )
}

function Objects() {
  const t = useTexts(objectTexts)
  const objects = useObjects()
  const own = objects.filter((object) => !object.standard)
  const standard = objects.filter((object: ObjectDefinition) => object.standard)
  return (
    <>
      {own.length > 0 && <ObjectTable title={t('objectsOwn')} objects={own} />}
      <ObjectTable title={t('objectsStandard')} objects={standard} />
    </>
  )
}
