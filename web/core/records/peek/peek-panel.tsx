import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { useTitleBeside } from '../../../platform/ui/page/page-title.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import { SidePanel } from '../../../platform/ui/side-panel.tsx'
import { recordLayoutQuery } from '../../layouts/record-layout.ts'
import { useModulePart } from '../../web-module.ts'
import { BinNotice } from '../page/bin-notice.tsx'
import { RecordHead } from '../page/record-head.tsx'
import { RecordTabs } from '../page/record-tabs.tsx'
import { useHeadCode } from '../page/use-head-code.ts'
import { recordQuery } from '../record-query.ts'
import { recordTexts } from '../record-texts.ts'
import { PeekBar } from './peek-bar.tsx'
import { takesPeekFocus } from './peek-focus.ts'
import styles from './peek-panel.module.css'
import { usePeek } from './use-peek.ts'

interface Props {
  object: ObjectDefinition
  id: string
}

/** A record beside the page one is on: everything of its own page, written in place. The whole screen of a phone. */
export function PeekPanel({ object, id }: Props) {
  const t = useTexts(recordTexts)
  const peek = usePeek()
  // Going from record to record one looks at the same of each.
  const [tab, setTab] = useState('details')
  const { data, error, isPending, refetch } = useQuery(recordQuery(object, id))
  const { isPending: isUnarranged } = useQuery(recordLayoutQuery(object.name))
  const isDrawable = useHeadCode(object)
  const name = data?.record.title ?? ''
  useTitleBeside(name)
  return (
    <SidePanel
      label={`${t('sidePanel')}: ${name}`}
      onClose={peek.close}
      takesFocus={takesPeekFocus}
      className={styles.panel ?? ''}
    >
      <PeekBar object={object} id={id} record={data?.record} />
      {isPending || isUnarranged || !isDrawable ? (
        <Loading rows={12} />
      ) : error && !data ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : (
        <Shown key={id} object={object} one={data} tab={tab} onTab={setTab} />
      )}
    </SidePanel>
  )
}

interface ShownProps {
  object: ObjectDefinition
  one: OneRecord
  tab: string
  onTab: (tab: string) => void
}

function Shown({ object, one, tab, onTab }: ShownProps) {
  const Band = useModulePart('recordBands', object.name)
  const isBinned = one.record.deletedAt !== null
  return (
    <>
      {isBinned && <BinNotice object={object} record={one.record} />}
      <div className={styles.head}>
        <RecordHead object={object} one={one} level={2} />
        {Band && !isBinned && (
          <div className={styles.band}>
            <Band object={object} record={one} />
          </div>
        )}
      </div>
      <RecordTabs object={object} one={one} open={tab} onOpen={onTab} withDetails="first" withRelated />
    </>
  )
}
