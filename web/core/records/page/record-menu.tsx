import {
  IconDots,
  IconHistory,
  IconLayout2,
  IconLink,
  IconMail,
  IconPhone,
  IconShare,
  IconTrash,
  IconUserShare,
} from '@tabler/icons-react'
import { type AnyRouter, useRouter } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useActions } from '../../actions/actions.ts'
import { operationsTexts } from '../../operations/operations-texts.ts'
import { useMayDo } from '../../session/may-do.ts'
import { useMay } from '../../session/session.ts'
import { arrangeTexts } from '../arrange/arrange-texts.ts'
import { useDeleteRecord } from '../edit/delete-record.ts'
import { recordTexts } from '../record-texts.ts'
import { callOf, reachedBy } from './reached-by.ts'
import { useRecordActions } from './record-actions.tsx'
import { recordPageTexts } from './record-page-texts.ts'
import styles from './record-top-bar.module.css'

const AsOfDialog = lateDialog(async () => (await import('./as-of-dialog.tsx')).AsOfDialog, {
  isOnDemand: true,
})
const ShareDialog = lateDialog(async () => (await import('../../sharing/share-dialog.tsx')).ShareDialog, {
  isOnDemand: true,
})

interface Props {
  object: ObjectDefinition
  record: RecordValues
  /** The record is going to the bin: whoever shows it shows something else. */
  onDeleted: () => void
  /** Begins to arrange the page; absent where the record is not on its own. */
  onArrange?: () => void
}

/** What is done with a record as a whole. */
export function RecordMenu({ object, record, onDeleted, onArrange }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  const operations = useTexts(operationsTexts)
  const arrange = useTexts(arrangeTexts)
  const may = useMay()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const remove = useDeleteRecord(object)
  const [isSharing, setSharing] = useState(false)
  const mayDelete = useMayDo(object)(record, 'delete') && record.deletedAt === null
  const copyLink = () => {
    void navigator.clipboard
      ?.writeText(addressOf(router, object, record))
      .then(() => sayDone(t('linkCopied')))
  }
  const deleteIt = unlessLooking(() => {
    remove.mutate(record)
    onDeleted()
  })
  const give = useRecordActions(object, record)
  const page = useTexts(recordPageTexts)
  const { number, address } = reachedBy(object, record)
  useActions([
    { id: 'copy-link', text: t('copyLink'), words: 'copy link', icon: IconLink, act: copyLink },
    {
      id: 'as-of',
      text: operations('asOf'),
      words: 'history',
      icon: IconHistory,
      act: () => setAsking(true),
    },
    ...(record.deletedAt === null
      ? [{ id: 'share', text: t('whoSees'), words: 'share', icon: IconShare, act: () => setSharing(true) }]
      : []),
    ...(mayDelete
      ? [{ id: 'delete', text: ui('delete'), words: 'delete', icon: IconTrash, act: deleteIt }]
      : []),
  ])
  return (
    <>
      <MenuOf
        label={t('recordMenu')}
        target={
          <button type="button" className={styles.tool} aria-label={t('recordMenu')}>
            <Icon of={IconDots} />
          </button>
        }
        groups={[
          {
            entries: [
              number !== null && {
                text: page('callNumber', { number }),
                icon: IconPhone,
                act: () => window.location.assign(callOf(number)),
              },
              address !== null && {
                text: page('mailTo', { address }),
                icon: IconMail,
                act: () => window.location.assign(`mailto:${address}`),
              },
              give && { text: t('actAssign'), icon: IconUserShare, keys: 'A', act: give },
            ],
          },
          {
            entries: [
              { text: t('copyLink'), icon: IconLink, act: copyLink },
              { text: operations('asOf'), icon: IconHistory, act: () => setAsking(true) },
              record.deletedAt === null && {
                text: t('whoSees'),
                icon: IconShare,
                act: () => setSharing(true),
              },
              onArrange &&
                may('metadata.manage') && {
                  text: arrange('arrangeThis'),
                  icon: IconLayout2,
                  act: onArrange,
                },
            ],
          },
          {
            entries: [mayDelete && { text: ui('delete'), icon: IconTrash, isDangerous: true, act: deleteIt }],
          },
        ]}
      />
      <Suspense>
        {isAsking && <AsOfDialog object={object} record={record} onClose={() => setAsking(false)} />}
        {isSharing && <ShareDialog object={object} record={record} onClose={() => setSharing(false)} />}
      </Suspense>
    </>
  )
}

// The same wherever it is copied: a panel stands at another address.
function addressOf(router: AnyRouter, object: ObjectDefinition, { id }: RecordValues): string {
  const { href } = router.buildLocation({ to: '/records/$object/$id', params: { object: object.name, id } })
  return window.location.origin + href
}
