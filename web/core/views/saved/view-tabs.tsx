import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { ViewMenu } from './view-menu.tsx'
import styles from './view-tabs.module.css'
import { useViews } from './views.ts'

const SaveViewDialog = lazy(async () => ({
  default: (await import('./save-view-dialog.tsx')).SaveViewDialog,
}))

/** Saved views side by side: all records, the shared ones, the member's own. */
export function ViewTabs({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const { object, view } = state
  const views = useViews(object.name)
  const [isSaving, setSaving] = useState(false)
  return (
    <nav className={styles.tabs} aria-label={t('views')}>
      <Tab object={object.name} view="all" isOpen={view === null} text={t('allRecords')} />
      {views.map((other) => (
        <span key={other.id} className={styles.slot}>
          <Tab object={object.name} view={other.id} isOpen={other.id === view?.id} text={label(other.name)} />
          {other.id === view?.id && <ViewMenu state={state} view={other} />}
        </span>
      ))}
      <button
        type="button"
        className={styles.add}
        aria-label={t('newView')}
        title={t('newView')}
        onClick={() => setSaving(true)}
      >
        <Icon of={IconPlus} size={14} />
      </button>
      <Suspense>{isSaving && <SaveViewDialog state={state} onClose={() => setSaving(false)} />}</Suspense>
    </nav>
  )
}

interface TabProps {
  object: string
  view: string
  isOpen: boolean
  text: string
}

function Tab({ object, view, isOpen, text }: TabProps) {
  return (
    <Link
      to="/records/$object"
      params={{ object }}
      search={{ view }}
      className={styles.tab}
      aria-current={isOpen ? 'page' : undefined}
      ref={isOpen ? (element) => element?.scrollIntoView({ block: 'nearest', inline: 'nearest' }) : undefined}
    >
      {text}
    </Link>
  )
}
