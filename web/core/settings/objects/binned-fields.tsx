import { Button } from '@mantine/core'
import { useState } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { RelativeTime } from '../../records/relative-time.tsx'
import table from '../settings-table.module.css'
import { deleteField, restoreField } from './object-requests.ts'
import { objectTexts } from './object-texts.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { useQuickObjectChange } from './use-object-change.ts'

/** Fields in the bin with their values: taken out again, or removed for good. */
export function BinnedFields({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const restore = useQuickObjectChange((id: string) => restoreField(object.name, id))
  const purge = useQuickObjectChange((id: string) => deleteField(object.name, id, true))
  const [going, setGoing] = useState<FieldDefinition | null>(null)
  const binned = object.fields.filter((field) => field.deletedAt !== undefined)
  if (binned.length === 0) return null
  return (
    <section>
      <h2 className={table.heading}>
        {t('bin')}
        <span className={table.count}>{binned.length}</span>
      </h2>
      <table className={table.table}>
        <tbody>
          {binned.map((field) => (
            <tr key={field.id}>
              <td className={table.name}>
                <span className={table.line}>
                  <Icon of={webFieldTypeOf(field).icon} />
                  <span className={table.word}>{label(field.label)}</span>
                  <span className={`${table.code} ${table.wide}`}>{field.name}</span>
                </span>
              </td>
              <td className={table.wide}>
                <RelativeTime at={field.deletedAt ?? ''} />
              </td>
              <td>
                <span className={table.tools}>
                  <Button
                    size="xs"
                    onClick={() =>
                      restore(field.id, () => sayDone(t('restored', { name: label(field.label) })))
                    }
                  >
                    {ui('restore')}
                  </Button>
                  <Button size="xs" variant="subtle" color="red" onClick={() => setGoing(field)}>
                    {t('removeForGood')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {going && (
        <PurgeDialog
          name={label(going.label)}
          why={t('purgeFieldWhy')}
          onClose={() => setGoing(null)}
          onPurge={() => {
            purge(going.id, () => sayDone(t('removed', { name: label(going.label) })))
            setGoing(null)
          }}
        />
      )}
    </section>
  )
}
