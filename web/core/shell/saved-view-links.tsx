import { IconLayoutKanban, IconTable } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useLabel } from '../metadata/metadata.ts'
import { useSession } from '../session/session.ts'
import { useViews } from '../views/saved/views.ts'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'
import { SidebarLink } from './sidebar-link.tsx'

/** The member's own saved views, of whatever object, one click away. */
export function SavedViewLinks() {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const { member } = useSession()
  const own = useViews().filter((view) => view.ownerId === member.id)
  if (own.length === 0) return null
  return (
    <>
      <h2 className={styles.heading}>{t('savedViews')}</h2>
      {own.map((view) => (
        <SidebarLink
          key={view.id}
          to="/records/$object"
          params={{ object: view.object }}
          search={{ view: view.id }}
          exact
          icon={<Icon of={view.layout === 'board' ? IconLayoutKanban : IconTable} />}
          text={label(view.name)}
        />
      ))}
    </>
  )
}
