import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { CrumbSlash, PageHeading, PageTop, TopSpace } from '../../platform/ui/page/page-top.tsx'
import { PlainButton } from '../../platform/ui/plain-button.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { useLabel } from '../metadata/metadata.ts'
import { FavouriteStar } from '../navigation/favourite-star.tsx'
import type { Markable } from '../navigation/navigation-changes.ts'
import { openCreate } from '../records/create/create-store.ts'
import { useObjectAccess } from '../session/object-access.ts'
import { useMay } from '../session/session.ts'
import { LayoutSwitch } from './layout-switch.tsx'
import { useListActions } from './list-actions.ts'
import { ListMenu } from './list-menu.tsx'
import styles from './list-page.module.css'
import type { ListState } from './list-state.ts'
import { ViewChoice } from './saved/view-choice.tsx'
import { ViewTabs } from './saved/view-tabs.tsx'
import { viewTexts } from './view-texts.ts'

interface Props {
  state: ListState
  /** The list is empty and says how to begin: its own button is the main one. */
  isFilledBelow: boolean
}

/** Name of the object, its views, how they are laid out, import, and the one main button: a new record. */
export function ListHeader({ state, isFilledBelow }: Props) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const may = useMay()
  const isPhone = useIsPhone()
  const { object } = state
  const mayCreate = useObjectAccess()(object.id).create
  const mayImport = may('records.import') && mayCreate
  useListActions(state)
  const { view } = state
  const markable: Markable = view
    ? { kind: 'view', target: view.id, object: object.name, title: label(view.name) }
    : { kind: 'page', target: `/records/${object.name}`, object: null, title: label(object.pluralLabel) }
  return (
    <PageTop className={styles.top}>
      {isPhone ? (
        <ViewChoice state={state} />
      ) : (
        <>
          <PageHeading>{label(object.pluralLabel)}</PageHeading>
          <CrumbSlash />
          <ViewTabs state={state} />
        </>
      )}
      <FavouriteStar key={state.view?.id} of={markable} />
      <TopSpace />
      <LayoutSwitch state={state} isPhone={isPhone} />
      {mayImport && (
        <Link to="/imports" search={{ object: object.name }} className={`${styles.plain} ${styles.wideOnly}`}>
          <Icon of={IconFileImport} />
          {t('import')}
        </Link>
      )}
      <ListMenu state={state} mayImport={mayImport} isPhone={isPhone} />
      {/* The dock of a phone has its own. */}
      {mayCreate && !isPhone && <NewButton state={state} isFilled={!isFilledBelow} />}
    </PageTop>
  )
}

function NewButton({ state, isFilled }: { state: ListState; isFilled: boolean }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const { object } = state
  const text = t('newRecord', { name: inSentence(label(object.label), t.language) })
  const open = () => openCreate({ object: object.name })
  return (
    <PlainButton isFilled={isFilled} icon={IconPlus} onClick={open}>
      {text}
    </PlainButton>
  )
}
