import { useQuery } from '@tanstack/react-query'
import { useSayPhrase } from '../../platform/i18n/phrase.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import type { PlacedPage } from '../pages/page-at.ts'
import { pageTexts } from '../pages/page-texts.ts'
import { usePageName } from '../pages/use-pages.ts'
import { roleNamesQuery } from '../people/role-names.ts'
import { useRoleText } from '../people/role-text.ts'
import { useCan } from '../session/session.ts'

/**
 * Says what pages at their addresses are called: "Bin: Companies". undefined for one that has no name, or
 * whose object, field or role is not there any more.
 */
export function usePageNameAt(pages: readonly PlacedPage[]): (placed: PlacedPage) => string | undefined {
  const t = useTexts(pageTexts)
  const say = useSayPhrase()
  const ownName = usePageName()
  const nameOf = useThingName(pages)
  return (placed) => {
    const { title, namedBy } = placed.page
    if (title !== undefined) return ownName(placed.page)
    const name = nameOf(placed)
    return name !== undefined && namedBy?.as ? t('named', { what: say(namedBy.as), name }) : name
  }
}

/** What stands for the part a page is called by. */
function useThingName(pages: readonly PlacedPage[]): (placed: PlacedPage) => string | undefined {
  const label = useLabel()
  const roleText = useRoleText()
  const { objects } = useMetadata()
  const can = useCan()
  const asksRoles = can('members.manage') && pages.some(({ page }) => page.namedBy?.part === 'role')
  const { data: roles = [] } = useQuery({ ...roleNamesQuery, enabled: asksRoles })
  return ({ page, parts }) => {
    const object = objects.get(parts.object ?? '')
    const plural = object && label(object.pluralLabel)
    switch (page.namedBy?.part) {
      case 'object':
        return plural
      case 'field': {
        const field = object?.fields.find(({ name }) => name === parts.field)
        return field && `${plural} · ${label(field.label)}`
      }
      case 'role': {
        const role = roles.find(({ key }) => key === parts.key)
        return role && roleText(role.name)
      }
      default:
        return undefined
    }
  }
}
