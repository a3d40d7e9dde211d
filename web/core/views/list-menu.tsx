import { IconFileImport, IconHistory, IconLink, IconPlus, IconTrash } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { onlyLooks } from '../../platform/api/only-looking.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { copyText } from '../../platform/ui/forms/copy-text.ts'
import { lateDialog } from '../../platform/ui/late-dialog.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { type MenuGroup, MenuOf } from '../../platform/ui/menu/menu-of.tsx'
import { sayDone } from '../../platform/ui/toast-store.ts'
import { useOfferedActions } from '../actions/actions.ts'
import { useMayRestore } from './bin/may-empty.ts'
import type { ListState } from './list-state.ts'
import { viewTexts } from './view-texts.ts'

// A phone has no tabs, whose menu this is on a desk.
const ViewMenu = latePart(async () => (await import('./saved/view-menu.tsx')).ViewMenu)
const SaveViewDialog = lateDialog(async () => (await import('./saved/save-view-dialog.tsx')).SaveViewDialog)
const DeletedViewsDialog = lateDialog(
  async () => (await import('./saved/deleted-views-dialog.tsx')).DeletedViewsDialog,
)

interface Props {
  state: ListState
  mayImport: boolean
  isPhone: boolean
}

/** What is done with a list now and then, and what finds no room beside on a narrow screen: there its view too. */
export function ListMenu({ state, mayImport, isPhone }: Props) {
  const t = useTexts(viewTexts)
  const [asked, setAsked] = useState<'save' | 'deleted' | null>(null)
  const close = () => setAsked(null)
  const own = useListEntries(state, mayImport, () => setAsked('deleted'))
  const entries =
    isPhone && !onlyLooks()
      ? [{ text: t('newView'), icon: IconPlus, act: () => setAsked('save') }, ...own]
      : own
  const menu = <MenuOf label={t('listMenu')} width={200} groups={[{ entries }]} />
  return (
    <>
      {isPhone && state.view ? (
        <Suspense fallback={menu}>
          <ViewMenu state={state} view={state.view} ofList={{ entries }} />
        </Suspense>
      ) : (
        menu
      )}
      <Suspense>
        {asked === 'save' && <SaveViewDialog state={state} onClose={close} />}
        {asked === 'deleted' && <DeletedViewsDialog object={state.object} onClose={close} />}
      </Suspense>
    </>
  )
}

function useListEntries(state: ListState, mayImport: boolean, onDeleted: () => void): MenuGroup['entries'] {
  const { object } = state
  const t = useTexts(viewTexts)
  const mayRestore = useMayRestore(object)()
  const copyLink = useCopyLink(state)
  // Of a table that is longer than what was read of it.
  const goTo = useOfferedActions().find(({ id }) => id === 'go-to')
  return [
    { text: t('copyLink'), icon: IconLink, act: () => void copyLink() },
    goTo?.act && { text: goTo.text, icon: goTo.icon, act: goTo.act },
    mayImport && {
      text: t('import'),
      icon: IconFileImport,
      link: { to: '/imports', search: { object: object.name } },
    },
    { text: t('deletedViews'), icon: IconHistory, act: onDeleted },
    mayRestore && {
      text: t('bin'),
      icon: IconTrash,
      link: { to: '/bin/$object', params: { object: object.name } },
    },
  ]
}

/** Puts an address on the clipboard that shows anyone this list as it is, filter included; of a private view not its name. */
function useCopyLink(state: ListState): () => Promise<void> {
  const t = useTexts(viewTexts)
  const router = useRouter()
  const { object, view, layout, filter, sort, columns, rowGroup } = state
  return async () => {
    const isOpen = view !== null && view.ownerId === null && !state.isDirty
    const shown = {
      layout,
      sort,
      ...(filter && { filter }),
      ...(columns && { columns }),
      ...(rowGroup && { rowGroup }),
      ...(state.q !== '' && { q: state.q }),
    }
    const search = isOpen ? { view: view.id, layout } : { view: 'all', ...shown }
    const { href } = router.buildLocation({
      to: '/records/$object',
      params: { object: object.name },
      search,
    })
    if (await copyText(new URL(href, window.location.origin).href)) sayDone(t('linkCopied'))
  }
}
