import {
  IconArrowLeft,
  IconArrowRight,
  IconChevronDown,
  IconCopy,
  IconPencil,
  IconStar,
  IconTrash,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentProps, Suspense, useState } from 'react'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { relativeTime } from '../../../platform/i18n/time-words.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { type MenuGroup, MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useNamedRecords } from '../../marks/named-records.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useMayChangeView } from '../../saved-views/may-change-view.ts'
import { useViews } from '../../saved-views/views.ts'
import { useChangePersonal, useFirstView } from '../../session/personal.ts'
import { useSession } from '../../session/session.ts'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { usePlaceView } from './move-view.ts'
import { useDeleteView } from './view-changes.ts'
import styles from './view-tabs.module.css'

const SaveViewDialog = lateDialog(async () => (await import('./save-view-dialog.tsx')).SaveViewDialog)

interface Props {
  state: ListState
  view: ViewDefinition
  /** On a phone one menu has it all: what is done with the list stands below. */
  ofList?: MenuGroup
}

/** What can be done with the open view: rename, share, copy, delete. */
export function ViewMenu({ state, view, ofList }: Props) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const { seesAs } = useSession()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<'rename' | 'copy' | null>(null)
  const placeView = usePlaceView()
  const remove = useDeleteView()
  const personal = useChangePersonal()
  const isFirst = useFirstView(view.object) === view.id
  const mayChange = useMayChangeView()(view)
  const places = placesBeside(view, useViews(view.object))
  const place = (position: number | null) => position !== null && placeView.mutate({ id: view.id, position })
  const toAll = () =>
    navigate({ to: '/records/$object', params: { object: view.object }, search: { view: 'all' } })

  return (
    <>
      <MenuOf
        label={ofList ? t('listMenu') : t('viewMenu')}
        width={200}
        {...(!ofList && { position: 'bottom-start', target: <Chevron /> })}
        groups={[
          {
            ...(ofList && { heading: label(view.name) }),
            entries: [
              mayChange && { text: t('viewSettings'), icon: IconPencil, act: () => setDialog('rename') },
              seesAs === null && {
                text: isFirst ? t('startedHere') : t('startHere'),
                icon: IconStar,
                isChosen: isFirst,
                act: () => personal.firstView(view.object, view.id),
              },
              mayChange &&
                places.left !== null && {
                  text: t('moveViewLeft'),
                  icon: IconArrowLeft,
                  act: () => place(places.left),
                },
              mayChange &&
                places.right !== null && {
                  text: t('moveViewRight'),
                  icon: IconArrowRight,
                  act: () => place(places.right),
                },
              seesAs === null && { text: t('copyView'), icon: IconCopy, act: () => setDialog('copy') },
              mayChange && {
                text: ui('delete'),
                icon: IconTrash,
                isDangerous: true,
                act: () => remove.mutate(view, { onSuccess: toAll }),
              },
            ],
          },
          ...(ofList ? [ofList] : []),
        ]}
      >
        <ChangedBy view={view} />
      </MenuOf>
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

function Chevron(button: ComponentProps<'button'>) {
  const t = useTexts(viewTexts)
  return (
    <button {...button} type="button" className={styles.menu} aria-label={t('viewMenu')}>
      <Icon of={IconChevronDown} size={12} />
    </button>
  )
}

/** Where a view stands before the one left of it, and behind the one right of it; null at the ends. */
function placesBeside(view: ViewDefinition, views: readonly ViewDefinition[]) {
  const at = views.findIndex(({ id }) => id === view.id)
  const [left, right] = [views[at - 1], views[at + 1]]
  return { left: left?.position ?? null, right: right ? right.position + 1 : null }
}

function ChangedBy({ view }: { view: ViewDefinition }) {
  const t = useTexts(viewTexts)
  const [author] = useNamedRecords('member', view.updatedBy === null ? [] : [view.updatedBy])
  if (!author) return null
  const when = relativeTime(view.updatedAt, t.language, new Date())
  return <p className={styles.changedBy}>{t('viewChangedBy', { name: author.title ?? '', when })}</p>
}
