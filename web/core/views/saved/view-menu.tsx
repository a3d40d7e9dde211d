import {
  IconChevronDown,
  IconCopy,
  IconPencil,
  IconTrash,
  IconUserCircle,
  IconUsers,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useCan } from '../../session/session.ts'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { useDeleteView, useUpdateView } from './view-changes.ts'
import styles from './view-tabs.module.css'

const SaveViewDialog = lazy(async () => ({
  default: (await import('./save-view-dialog.tsx')).SaveViewDialog,
}))

/** What can be done with the open view: rename, share, copy, delete. */
export function ViewMenu({ state, view }: { state: ListState; view: ViewDefinition }) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const can = useCan()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<'rename' | 'copy' | null>(null)
  const update = useUpdateView()
  const remove = useDeleteView()
  const isShared = view.ownerId === null
  const mayChange = !isShared || can('views.share')
  const toAll = () =>
    navigate({ to: '/records/$object', params: { object: view.object }, search: { view: 'all' } })

  return (
    <>
      <MenuOf
        label={t('viewMenu')}
        position="bottom-start"
        width={200}
        target={
          <button type="button" className={styles.menu} aria-label={t('viewMenu')}>
            <Icon of={IconChevronDown} size={12} />
          </button>
        }
        groups={[
          {
            entries: [
              mayChange && { text: t('rename'), icon: IconPencil, act: () => setDialog('rename') },
              can('views.share') && {
                text: isShared ? t('makePrivate') : t('shareWithAll'),
                icon: isShared ? IconUserCircle : IconUsers,
                act: () => update.mutate({ id: view.id, change: { shared: !isShared } }),
              },
              { text: t('copyView'), icon: IconCopy, act: () => setDialog('copy') },
              mayChange && {
                text: ui('delete'),
                icon: IconTrash,
                isDangerous: true,
                act: () => remove.mutate(view, { onSuccess: toAll }),
              },
            ],
          },
        ]}
      />
      <Suspense>
        {dialog && (
          <SaveViewDialog
            state={state}
            {...(dialog === 'rename' && { renames: view })}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </>
  )
}
