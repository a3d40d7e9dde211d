import { Suspense, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { useMayChangeView } from '../../saved-views/may-change-view.ts'
import { useSession } from '../../session/session.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'
import { viewTexts } from '../view-texts.ts'
import { useSaveView } from './view-changes.ts'
import { viewChange, viewOf } from './view-of.ts'

const SaveViewDialog = lateDialog(async () => (await import('./save-view-dialog.tsx')).SaveViewDialog)

/** The open view was changed: keep the change in it, make another view of it, or take it back. */
export function DirtyView({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const mayChangeView = useMayChangeView()
  const { seesAs } = useSession()
  const [isNaming, setNaming] = useState(false)
  const { view } = state
  const mayChange = view !== null && mayChangeView(view)
  return (
    <>
      {mayChange && <SaveToView state={state} view={view} />}
      {seesAs === null && (
        <button
          type="button"
          className={`${styles.plain} ${mayChange ? styles.quiet : styles.accent}`}
          onClick={() => setNaming(true)}
        >
          {mayChange ? t('saveAsNew') : t('saveAsView')}
        </button>
      )}
      <button type="button" className={`${styles.plain} ${styles.quiet}`} onClick={state.reset}>
        {t('reset')}
      </button>
      <Suspense>{isNaming && <SaveViewDialog state={state} onClose={() => setNaming(false)} />}</Suspense>
    </>
  )
}

/** Keeps the change in the view; of one that is everyone's it says so before it is pressed. */
function SaveToView({ state, view }: { state: ListState; view: NonNullable<ListState['view']> }) {
  const t = useTexts(viewTexts)
  const save = useSaveView()
  // As it was when this began to differ from it: what others save from then on is theirs.
  const [base] = useState(view)
  const isEveryones = view.ownerId === null && view.teamIds === undefined
  const keep = () => {
    const shown = viewChange(viewOf(state, view.name, view.ownerId === null))
    const change = Object.fromEntries(state.changed.map((part) => [part, shown[part] ?? null]))
    save.mutate({ view: base, change }, { onSuccess: state.reset })
  }
  return (
    <button type="button" className={`${styles.plain} ${styles.accent}`} onClick={keep}>
      {isEveryones ? t('saveForEveryone') : t('saveToView')}
    </button>
  )
}
