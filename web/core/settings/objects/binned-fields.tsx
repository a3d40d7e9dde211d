import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { BinTable } from './bin-table.tsx'
import { deleteField, restoreField } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'

/** Fields of an object in the bin, with their values. */
export function BinnedFields({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const binned = object.fields.filter((field) => field.deletedAt !== undefined)
  return (
    <BinTable
      entries={binned.map((field) => ({
        id: field.id,
        sign: <Icon of={webFieldTypeOf(field).icon} />,
        name: label(field.label),
        deletedAt: field.deletedAt,
      }))}
      why={t('purgeFieldWhy')}
      restore={(id) => restoreField(object.name, id)}
      purge={(id) => deleteField(object.name, id, true)}
    />
  )
}
