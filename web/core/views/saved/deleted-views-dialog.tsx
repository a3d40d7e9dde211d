import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { DeletedView } from '../../../../shared/core/views.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import styles from '../../../platform/ui/dialog-list.module.css'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useNamedRecords } from '../../marks/named-records.ts'
import { useLabel, useObjects } from '../../metadata/metadata.ts'
import { viewIcon } from '../../saved-views/view-icon.ts'
import { viewsQuery } from '../../saved-views/views.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { deletedViewTexts } from './deleted-view-texts.ts'
import { useRestoreView } from './view-changes.ts'

interface Props {
  /** Whose views; without one, those of every object. */
  object?: ObjectDefinition
  onClose: () => void
}

/** The views that were deleted not long ago, each with who deleted it and the way to have it back. */
export function DeletedViewsDialog({ object, onClose }: Props) {
  const t = useTexts(deletedViewTexts)
  const ui = useTexts(uiTexts)
  const views = useDeletedViews(object?.name)
  const close = useRef<HTMLButtonElement>(null)
  // What was restored leaves the list, and the focus with it.
  const onRestored = () => close.current?.focus()
  return (
    <Dialog opened onClose={onClose} title={t('title')} size={520}>
      <div className={dialog.form}>
        <p className={dialog.text}>{views.data?.length === 0 ? t('none') : t('why')}</p>
        {views.error && <Problem error={views.error} retry={() => void views.refetch()} />}
        {views.isPending && <Loading rows={3} />}
        {views.data && views.data.length > 0 && (
          <ul className={styles.list}>
            {views.data.map((view) => (
              <Row key={view.id} view={view} namesObject={!object} onRestored={onRestored} />
            ))}
          </ul>
        )}
        <div className={dialog.actions}>
          <Button ref={close} onClick={onClose} data-autofocus>
            {ui('close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function useDeletedViews(object?: string) {
  const search = object === undefined ? '' : `?object=${encodeURIComponent(object)}`
  return useQuery({
    // Below the views, so that a view that comes or goes is looked at anew.
    queryKey: [...viewsQuery.queryKey, 'deleted', object ?? null],
    queryFn: async ({ signal }) =>
      (await request<{ views: DeletedView[] }>(`/views/deleted${search}`, { signal })).views,
  })
}

interface RowProps {
  view: DeletedView
  namesObject: boolean
  onRestored: () => void
}

function Row({ view, namesObject, onRestored }: RowProps) {
  const t = useTexts(deletedViewTexts)
  const label = useLabel()
  const restore = useRestoreView()
  const objects = useObjects()
  const name = label(view.name)
  const object = objects.find((one) => one.name === view.object)
  const seenBy = view.ownerId !== null ? t('forMe') : view.teamIds ? t('forTeams') : t('forAll')
  const about = namesObject && object ? [label(object.pluralLabel), seenBy] : [seenBy]
  const again = () =>
    restore.mutate(view.id, {
      onSuccess: () => {
        onRestored()
        sayDone(t('restored', { name }))
      },
    })
  return (
    <li className={styles.row}>
      <Icon of={viewIcon(view.layout)} />
      <span className={styles.what}>
        <b className={styles.name} title={name}>
          <Name>{name}</Name>
        </b>
        <span className={styles.detail}>
          {about.join(' · ')} · <Deleted view={view} />
        </span>
      </span>
      <Button size="xs" aria-label={t('restoreOne', { name })} loading={restore.isPending} onClick={again}>
        {t('restore')}
      </Button>
    </li>
  )
}

function Deleted({ view: { deletedAt, deletedBy } }: { view: DeletedView }) {
  const t = useTexts(deletedViewTexts)
  const [who] = useNamedRecords('member', deletedBy === null ? [] : [deletedBy])
  const when = <RelativeTime at={deletedAt} />
  return who?.title ? t.rich('deletedBy', { name: who.title, when }) : t.rich('deletedThen', { when })
}
