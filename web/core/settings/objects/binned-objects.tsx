import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { ObjectSign } from '../../metadata/object-sign.tsx'
import { BinTable } from './bin-table.tsx'
import { deleteObject, restoreObject } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'

/** Objects in the bin, with all their records. */
export function BinnedObjects({ objects }: { objects: readonly ObjectDefinition[] }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  return (
    <BinTable
      entries={objects.map((object) => ({
        id: object.id,
        sign: <ObjectSign object={object} />,
        name: label(object.pluralLabel),
        deletedAt: object.deletedAt,
      }))}
      why={t('purgeObjectWhy')}
      restore={restoreObject}
      purge={(id) => deleteObject(id, true)}
    />
  )
}
