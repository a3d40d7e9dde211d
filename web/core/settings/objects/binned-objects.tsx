import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { RelativeTime } from '../../records/relative-time.tsx'
import table from '../settings-table.module.css'
import { deleteObject, restoreObject } from './object-requests.ts'
import { ObjectSign } from './object-sign.tsx'
import { objectTexts } from './object-texts.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { useQuickObjectChange } from './use-object-change.ts'

/** Objects in the bin with all their records: taken out again, or removed for good. */
export function BinnedObjects({ objects }: { objects: readonly ObjectDefinition[] }) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const restore = useQuickObjectChange(restoreObject)
  const purge = useQuickObjectChange((id: string) => deleteObject(id, true))
  const [going, setGoing] = useState<ObjectDefinition | null>(null)
  return (
    <section>
      <h2 className={table.heading}>
        {t('bin')}
        <span className={table.count}>{objects.length}</span>
      </h2>
      <table className={table.table}>
        <tbody>
          {objects.map((object) => (
            <tr key={object.id}>
              <td className={table.name}>
                <span className={table.line}>
                  <ObjectSign object={object} />
                  <span className={table.word}>{label(object.pluralLabel)}</span>
                </span>
              </td>
              <td className={table.wide}>
                <RelativeTime at={object.deletedAt ?? ''} />
              </td>
              <td>
                <span className={table.tools}>
                  <Button
                    size="xs"
                    onClick={() =>
                      restore(object.id, () => sayDone(t('restored', { name: label(object.pluralLabel) })))
                    }
                  >
                    {ui('restore')}
                  </Button>
                  <Button size="xs" variant="subtle" color="red" onClick={() => setGoing(object)}>
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
          name={label(going.pluralLabel)}
          why={t('purgeObjectWhy')}
          onClose={() => setGoing(null)}
          onPurge={() => {
            purge(going.id, () => sayDone(t('removed', { name: label(going.pluralLabel) })))
            setGoing(null)
          }}
        />
      )}
    </section>
  )
}
