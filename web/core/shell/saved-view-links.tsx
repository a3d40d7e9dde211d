import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useLabel } from '../metadata/metadata.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { viewIcon } from '../saved-views/view-icon.ts'
import { useViews } from '../saved-views/views.ts'
import { useSession } from '../session/session.ts'
import { NavigationGroup } from './navigation-group.tsx'
import { shellTexts } from './shell-texts.ts'
import { SidebarLink } from './sidebar-link.tsx'

/** The member's own saved views, of whatever object, one click away; favourites stand above already. */
export function SavedViewLinks() {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const { member } = useSession()
  const { favourites } = useOwnNavigation()
  const marked = new Set(favourites.map(({ target }) => target))
  const own = useViews().filter((view) => view.ownerId === member.id && !marked.has(view.id))
  if (own.length === 0) return null
  return (
    <NavigationGroup group="views" title={t('savedViews')}>
      {own.map((view) => (
        <li key={view.id}>
          <SidebarLink
            to="/records/$object"
            params={{ object: view.object }}
            search={{ view: view.id }}
            exact
            icon={<Icon of={viewIcon(view.layout)} />}
            text={label(view.name)}
          />
        </li>
      ))}
    </NavigationGroup>
  )
}
