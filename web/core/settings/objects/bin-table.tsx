import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ChangedObject } from '../../../../shared/core/metadata-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Table } from '../../../platform/ui/page/table.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import table from '../settings-table.module.css'
import { objectTexts } from './object-texts.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { useQuickObjectChange } from './use-object-change.ts'

interface BinEntry {
  id: string
  sign: ReactNode
  name: string
  deletedAt: string | undefined
}

interface Props {
  entries: readonly BinEntry[]
  /** What goes with an entry that is removed for good. */
  why: string
  restore: (id: string) => Promise<ChangedObject>
  purge: (id: string) => Promise<ChangedObject>
}

/** What is in the bin: taken out again, or removed for good. */
export function BinTable({ entries, why, restore, purge }: Props) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const restoring = useQuickObjectChange(restore)
  const purging = useQuickObjectChange(purge)
  const [going, setGoing] = useState<BinEntry | null>(null)
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className={table.heading}>
        {t('bin')}
        <span className={table.count}>{entries.length}</span>
      </h2>
      <Table className={table.table}>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className={table.name}>
                <span className={table.line}>
                  {entry.sign}
                  <span className={table.word}>{entry.name}</span>
                </span>
              </td>
              <td className={table.wide}>
                <RelativeTime at={entry.deletedAt ?? ''} />
              </td>
              <td>
                <span className={table.tools}>
                  <Button
                    size="xs"
                    onClick={() => restoring(entry.id, () => sayDone(t('restored', { name: entry.name })))}
                  >
                    {ui('restore')}
                  </Button>
                  <Button size="xs" variant="subtle" color="red" onClick={() => setGoing(entry)}>
                    {t('removeForGood')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {going && (
        <PurgeDialog
          name={going.name}
          why={why}
          onClose={() => setGoing(null)}
          onPurge={() => {
            purging(going.id, () => sayDone(t('removed', { name: going.name })))
            setGoing(null)
          }}
        />
      )}
    </section>
  )
}
