import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useObject } from '../../core/metadata/metadata.ts'
import { ClashDialog } from '../../core/records/edit/clash-dialog.tsx'
import { WaitingDialog } from '../../core/records/edit/waiting-dialog.tsx'
import { WaitingSign } from '../../core/records/edit/waiting-sign.tsx'
import { openWaiting, useIsWaitingShown } from '../../core/records/edit/waiting-store.ts'
import { BinNotice } from '../../core/records/page/bin-notice.tsx'
import { deal as dealWith, related } from '../deal.ts'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'

/** What stands where several work on the same: what was deleted, what waits, and what two changed. */
export function WorkSpecimens() {
  const object = useObject('deal')
  return object ? <DealSpecimens object={object} /> : null
}

function DealSpecimens({ object }: { object: ObjectDefinition }) {
  const [isClashing, setClashing] = useState(false)
  const isWaiting = useIsWaitingShown()
  const deal = dealWith()
  return (
    <Section title="Work">
      <Specimen name="In the bin" wide>
        <BinNotice object={object} record={{ ...deal, deletedAt: deal.createdAt }} />
      </Specimen>
      <Specimen name="Waits for the network, changed by two people">
        <div className={styles.line}>
          <WaitingSign />
          <Button onClick={openWaiting}>Show what waits</Button>
          <Button onClick={() => setClashing(true)}>Write over somebody</Button>
        </div>
      </Specimen>
      {isWaiting && <WaitingDialog />}
      {isClashing && (
        <ClashDialog
          object={object}
          clash={{ updates: [{ record: deal, values: { nextStep: 'Call Thursday' } }], related }}
          onAnswer={() => setClashing(false)}
        />
      )}
    </Section>
  )
}
