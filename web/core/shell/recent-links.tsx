import { useTexts } from '../../platform/i18n/texts.ts'
import { RecordMark } from '../marks/record-mark.tsx'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { navigationTexts } from '../navigation/navigation-texts.ts'
import { useShownTitle } from '../shown-title.ts'
import { NavigationGroup } from './navigation-group.tsx'
import { SidebarLink } from './sidebar-link.tsx'

/** The records somebody opened last, on whatever device. */
export function RecentLinks() {
  const t = useTexts(navigationTexts)
  const shownTitle = useShownTitle()
  const { recent, favourites } = useOwnNavigation()
  const marked = new Set(favourites.map(({ target }) => target))
  const shown = recent.filter(({ id }) => !marked.has(id))
  if (shown.length === 0) return null
  return (
    <NavigationGroup group="recent" title={t('recent')}>
      {shown.map((record) => (
        <li key={record.id}>
          <SidebarLink
            to="/records/$object/$id"
            params={{ object: record.object, id: record.id }}
            icon={<RecordMark record={record} />}
            text={shownTitle(record) ?? ''}
            isRepeated
          />
        </li>
      ))}
    </NavigationGroup>
  )
}
