import { IconFile, IconTable } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { letterOf, useLetters } from '../pages/go-to-letters.ts'
import { isOfSettings } from '../pages/page.ts'
import { pageTexts } from '../pages/page-texts.ts'
import { addressOf, useMayOpen, usePageName, usePages } from '../pages/use-pages.ts'
import { useViews } from '../saved-views/views.ts'
import type { Candidate } from './palette-entries.tsx'
import { searchTexts } from './search-texts.ts'

/** Where the palette goes: lists, saved views, pages. */
export function usePlaces(): Candidate[] {
  return [...useLists(), ...useSavedViews(), ...useOpenPages()]
}

function useLists(): Candidate[] {
  const t = useTexts(searchTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const letters = useLetters().objects
  return menuObjects(useObjects()).map((object) => {
    const letter = letterOf(letters, object.name)
    return {
      key: `list-${object.name}`,
      group: t('goTo'),
      sign: <ObjectIcon name={object.icon} />,
      text: label(object.pluralLabel),
      words: `${label(object.pluralLabel)} ${object.name}`,
      keys: letter && `G ${letter}`,
      act: () => navigate({ to: '/records/$object', params: { object: object.name } }),
    }
  })
}

function useSavedViews(): Candidate[] {
  const t = useTexts(searchTexts)
  const label = useLabel()
  const navigate = useNavigate()
  return useViews().map((view) => ({
    key: `view-${view.id}`,
    group: t('goTo'),
    sign: <Icon of={IconTable} />,
    text: label(view.name),
    detail: t('savedView'),
    words: label(view.name),
    act: () =>
      navigate({ to: '/records/$object', params: { object: view.object }, search: { view: view.id } }),
  }))
}

/** Pages with a name of their own that stand at one address. */
function useOpenPages(): Candidate[] {
  const t = useTexts(searchTexts)
  const name = useTexts(pageTexts)
  const nameOf = usePageName()
  const navigate = useNavigate()
  const mayOpen = useMayOpen()
  const letters = useLetters().pages
  const open = usePages().filter((page) => page.title && !page.path.includes('$') && mayOpen(page))
  return open.map((page) => {
    const letter = letterOf(letters, page)
    return {
      key: `page-${page.path}`,
      group: t('goTo'),
      sign: <Icon of={page.menu?.icon ?? IconFile} />,
      text: nameOf(page),
      detail: isOfSettings(page) ? name('settings') : undefined,
      isFarOff: isOfSettings(page) || page.menu === undefined,
      // English words too, as they stand in the address.
      words: `${nameOf(page)} ${page.path.replaceAll(/[/-]/g, ' ')}`,
      keys: letter && `G ${letter}`,
      act: () => navigate({ to: addressOf(page) }),
    }
  })
}
