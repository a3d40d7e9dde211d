import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Suspense, useRef, useState } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Menu } from '../../../platform/ui/menu.tsx'
import { MenuLink } from '../../../platform/ui/menu-link.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { useViews } from '../../saved-views/views.ts'
import { useSession } from '../../session/session.ts'
import { layoutViews } from '../layout-views.tsx'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { useFittingTabs } from './fitting-tabs.ts'
import { useMoveView } from './move-view.ts'
import { TabSlot } from './tab-slot.tsx'
import { ViewCount } from './view-count.tsx'
import styles from './view-tabs.module.css'

const ViewMenu = latePart(async () => (await import('./view-menu.tsx')).ViewMenu)
const SaveViewDialog = lateDialog(async () => (await import('./save-view-dialog.tsx')).SaveViewDialog)

/** Saved views side by side: all records, the shared ones, the member's own; those without room in a menu. */
export function ViewTabs({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const { object, view } = state
  const { seesAs } = useSession()
  const views = useViews(object.name)
  const nav = useRef<HTMLElement>(null)
  const [isSaving, setSaving] = useState(false)
  const move = useMoveView(views)
  const names = [t('allRecords'), ...views.map((other) => label(other.name))]
  const [shown, others] = parted(views, useFittingTabs(nav, names) - 1, view)
  return (
    <nav ref={nav} className={styles.tabs} aria-label={t('views')}>
      <Tab object={object.name} view="all" isOpen={view === null} text={t('allRecords')} />
      {shown.map((other) => (
        <TabSlot key={other.id} view={other} at={views.indexOf(other)} onMove={move}>
          <Tab
            object={object.name}
            view={other.id}
            isOpen={other.id === view?.id}
            text={label(other.name)}
            filter={other.filter}
            onReach={layoutViews[other.layout].onReach}
          />
          {other.id === view?.id && (
            <Suspense fallback={<ViewMenuSign />}>
              <ViewMenu state={state} view={other} />
            </Suspense>
          )}
        </TabSlot>
      ))}
      {others.length > 0 && <OtherViews views={others} />}
      {seesAs === null && (
        <button
          type="button"
          className={styles.add}
          aria-label={t('newView')}
          title={t('newView')}
          onClick={() => setSaving(true)}
        >
          <Icon of={IconPlus} size={14} />
        </button>
      )}
      <Suspense>{isSaving && <SaveViewDialog state={state} onClose={() => setSaving(false)} />}</Suspense>
    </nav>
  )
}

// As the menu looks until it is opened.
function ViewMenuSign() {
  return (
    <span className={styles.menu}>
      <Icon of={IconChevronDown} size={12} />
    </span>
  )
}

/** The views with room, the open one among them wherever it stands, and the others. */
function parted(
  views: readonly ViewDefinition[],
  room: number,
  open: ViewDefinition | null,
): [ViewDefinition[], ViewDefinition[]] {
  const first = views.slice(0, Math.max(0, room))
  const isOut = open !== null && !first.some(({ id }) => id === open.id)
  const shown = isOut ? [...first.slice(0, -1), ...views.filter(({ id }) => id === open.id)] : first
  return [shown, views.filter((view) => !shown.includes(view))]
}

function OtherViews({ views }: { views: readonly ViewDefinition[] }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button
          type="button"
          className={styles.others}
          aria-label={t('moreViewsLabel', { count: views.length })}
        >
          {t('moreViews', { count: views.length })}
          <Icon of={IconChevronDown} size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflow: 'auto' }}>
        {views.map((view) => (
          <MenuLink
            key={view.id}
            to="/records/$object"
            params={{ object: view.object }}
            search={{ view: view.id }}
          >
            {label(view.name)}
          </MenuLink>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface TabProps {
  object: string
  view: string
  isOpen: boolean
  text: string
  filter?: Filter | undefined
  /** Fetches what the view is drawn with. */
  onReach?: { onPointerEnter: () => void } | undefined
}

function Tab({ object, view, isOpen, text, filter, onReach }: TabProps) {
  return (
    <Link
      {...onReach}
      to="/records/$object"
      params={{ object }}
      search={{ view }}
      draggable={false}
      className={styles.tab}
      aria-current={isOpen ? 'page' : undefined}
    >
      {text}
      <ViewCount object={object} filter={filter} isOpen={isOpen} hasMenu={view !== 'all'} />
    </Link>
  )
}
