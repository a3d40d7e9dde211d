import { IconSearch } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Kbd } from '../../platform/ui/keys/kbd.tsx'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { PageLinks } from './page-links.tsx'
import { PersonMenu } from './person-menu.tsx'
import { SavedViewLinks } from './saved-view-links.tsx'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'
import { SidebarLink } from './sidebar-link.tsx'
import { WorkspaceMenu } from './workspace-menu.tsx'

interface Props {
  onSearch: () => void
  onKeyboardHelp: () => void
}

/** The left column: workspace, search, objects, saved views, settings, the person. Icons alone when narrow. */
export function Sidebar({ onSearch, onKeyboardHelp }: Props) {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const objects = menuObjects(useObjects())

  return (
    <nav className={styles.sidebar} aria-label={t('navigation')}>
      <WorkspaceMenu />
      <button type="button" className={styles.search} onClick={onSearch} aria-label={t('searchOrDo')}>
        <Icon of={IconSearch} size={14} />
        <span className={styles.word}>{t('searchOrDo')}</span>
        <Kbd keys="Mod+K" />
      </button>
      <div className={styles.middle}>
        {objects.map((object) => (
          <SidebarLink
            key={object.id}
            to="/records/$object"
            params={{ object: object.name }}
            icon={<ObjectIcon name={object.icon} />}
            text={label(object.pluralLabel)}
          />
        ))}
        <PageLinks place="side" />
        <SavedViewLinks />
      </div>
      <PageLinks place="foot" />
      <hr className={styles.rule} />
      <PersonMenu onKeyboardHelp={onKeyboardHelp} />
    </nav>
  )
}
