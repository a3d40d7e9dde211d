import { IconRestore, IconTrashX, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { type BulkTarget, useBulkPurge, useBulkRestore } from '../../records/edit/bulk-changes.ts'
import type { RecordList } from '../../records/record-list.ts'
import bar from '../selection/bulk-bar.module.css'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import { binTexts } from './bin-texts.ts'
import { useMayPurge, useMayRestore } from './may-empty.ts'
import { PurgeRecordsDialog } from './purge-records-dialog.tsx'

interface Props {
  object: ObjectDefinition
  list: RecordList
  selection: Selection
  search: string | undefined
}

/** What can be done with the ticked records of the bin, or with all of it. */
export function BinBar({ object, list, selection, search }: Props) {
  const t = useTexts(viewTexts)
  const ofBin = useTexts(binTexts)
  const [isAsking, setAsking] = useState(false)
  const restore = useBulkRestore(object)
  const purge = useBulkPurge(object)
  const mayRestore = useMayRestore(object)()
  const mayPurge = useMayPurge(object)()
  const count = selection.isEverything ? (list.count?.value ?? selection.ids.size) : selection.ids.size
  const target: BulkTarget = selection.isEverything
    ? { filter: { and: [] }, search }
    : { ids: [...selection.ids] }
  if (count === 0) return null
  const only = count === 1 ? list.records.find(({ id }) => selection.ids.has(id)) : undefined

  const carryOut = (change: (target: BulkTarget) => void) => {
    change(target)
    selection.clear()
  }
  const canSelectAll = list.hasMore && !selection.isEverything && count >= list.records.length
  return (
    <section className={bar.bar} data-over-foot aria-label={t('selectionTools')}>
      <span className={bar.count}>{t('selected', { count })}</span>
      {canSelectAll && (
        <button
          type="button"
          className={bar.all}
          onClick={() => selection.setEverything(list.records.map((record) => record.id))}
        >
          {list.count?.exact ? t('selectAllCount', { count: list.count.value }) : t('selectEverything')}
        </button>
      )}
      <span className={bar.rule} />
      {mayRestore && (
        <button type="button" className={bar.tool} onClick={() => carryOut(restore)}>
          <Icon of={IconRestore} />
          <span className={bar.word}>{t('restore')}</span>
        </button>
      )}
      {mayPurge && (
        <button type="button" className={bar.tool} onClick={() => setAsking(true)}>
          <Icon of={IconTrashX} />
          <span className={bar.word}>{ofBin('removeForGood')}</span>
        </button>
      )}
      <span className={bar.rule} />
      <button
        type="button"
        className={`${bar.tool} ${bar.close}`}
        onClick={selection.clear}
        aria-label={t('clearSelection')}
      >
        <Icon of={IconX} />
      </button>
      {isAsking && (
        <PurgeRecordsDialog
          {...(only && { name: only.title })}
          count={count}
          hasAttached={object.seenWith === undefined}
          onPurge={(withAttached) => carryOut((going) => purge(going, { withAttached }))}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}
