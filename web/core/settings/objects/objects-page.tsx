import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { menuObjects } from '../../metadata/menu-objects.ts'
import { useBinnedObjects, useObjects } from '../../metadata/metadata.ts'
import { SettingsPage } from '../settings-page.tsx'
import table from '../settings-table.module.css'
import { BinnedObjects } from './binned-objects.tsx'
import { CreateObjectDialog } from './create-object-dialog.tsx'
import { ObjectTable } from './object-table.tsx'
import { objectTexts } from './object-texts.ts'

/** Every object of the workspace: those made here, the standard ones, and what is in the bin. */
export function ObjectsPage() {
  const t = useTexts(objectTexts)
  const [isCreating, setCreating] = useState(false)
  return (
    <SettingsPage
      page="/settings/objects"
      actions={
        <Button
          variant="filled"
          leftSection={<Icon of={IconPlus} size={14} />}
          onClick={() => setCreating(true)}
        >
          {t('newObject')}
        </Button>
      }
    >
      <Objects />
      {isCreating && <CreateObjectDialog onClose={() => setCreating(false)} />}
    </SettingsPage>
  )
}

const ObjectsPicture = latePart(async () => (await import('./objects-picture.tsx')).ObjectsPicture, {
  isOnDemand: true,
})

function PictureOfObjects() {
  const t = useTexts(objectTexts)
  const [isShown, setShown] = useState(false)
  return (
    <section>
      <h2 className={table.heading}>
        {t('picture')}
        <Button size="xs" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? t('hidePicture') : t('showPicture')}
        </Button>
      </h2>
      <Suspense fallback={<Loading rows={6} />}>{isShown && <ObjectsPicture />}</Suspense>
    </section>
  )
}

function Objects() {
  const t = useTexts(objectTexts)
  const objects = useObjects()
  const binned = useBinnedObjects()
  const own = objects.filter((object) => !object.standard)
  // As in the menus; what lives on the pages of others comes after.
  const shown = menuObjects(objects)
  const standard = [
    ...shown,
    ...objects.filter((object) => !object.hidden && !shown.includes(object)),
  ].filter((object) => object.standard)
  const parts = objects.filter((object) => object.standard && object.hidden)
  return (
    <>
      {own.length > 0 && <ObjectTable title={t('objectsOwn')} objects={own} />}
      <ObjectTable title={t('objectsStandard')} objects={standard} />
      {parts.length > 0 && <ObjectTable title={t('objectsHidden')} objects={parts} />}
      <PictureOfObjects />
      {binned.length > 0 && <BinnedObjects objects={binned} />}
    </>
  )
}
