import { IconLogout, IconMoon, IconPlus, IconSun, IconTable } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { changeAppearance, useColorScheme } from '../../platform/ui/appearance.ts'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { openCreate } from '../records/create/create-store.ts'
import { RecordMark } from '../records/record-mark.tsx'
import { useObjectAccess } from '../session/object-access.ts'
import { useSignOut } from '../session/session-changes.ts'
import { letterOf, useLetters } from '../shell/go-to-letters.ts'
import { useShownTitle } from '../shown-title.ts'
import { useFoundEverywhere, useRecentRecords } from './found-everywhere.ts'
import { HitFacts, HitFigure } from './hit-facts.tsx'
import { usePlaces } from './palette-places.tsx'
import { searchTexts } from './search-texts.ts'
import { splitMatch } from './split-match.ts'
import { useTellingPaths } from './telling-fields.ts'

export interface PaletteEntry {
  key: string
  group: string
  sign: ReactNode
  text: ReactNode
  detail?: ReactNode
  /** An amount that belongs to it, at the end of its row. */
  figure?: ReactNode
  /** The same without the palette. */
  keys?: string | undefined
  isRecord?: boolean
  act: () => void
}

/** An entry that is there whatever is typed, and hidden where nothing of it fits. */
export interface Candidate extends PaletteEntry {
  /** What it is found by. */
  words: string
  /** One of many that stand in menus of their own: only for who looks for it. */
  isFarOff?: boolean
}

/** What the palette shows for what is typed: records, then actions, then places. `>` leaves the records out. */
export function usePaletteEntries(typed: string): { entries: PaletteEntry[]; isSearching: boolean } {
  const onlyActions = typed.startsWith('>')
  const words = onlyActions ? typed.slice(1).trim() : typed.trim()
  const records = useRecordEntries(onlyActions ? '' : words)
  const commands = useCommands()
  const places = usePlaces()
  const fits = (candidate: Candidate) =>
    (words !== '' || candidate.isFarOff !== true) && matchesTyped(words, candidate.words)
  const shownRecords = onlyActions ? [] : records.entries
  const shownPlaces = onlyActions ? [] : places.filter(fits)
  return {
    entries: [...shownRecords, ...commands.filter(fits), ...shownPlaces],
    isSearching: records.isSearching,
  }
}

function useRecordEntries(words: string): { entries: PaletteEntry[]; isSearching: boolean } {
  const t = useTexts(searchTexts)
  const label = useLabel()
  const objects = useObjects()
  const navigate = useNavigate()
  const shownTitle = useShownTitle()
  const { hits, isSearching } = useFoundEverywhere(words, useTellingPaths())
  const recent = useRecentRecords()
  const shown = words === '' ? recent : hits
  const entries = shown.map((hit) => {
    const object = objects.find((candidate) => candidate.name === hit.object)
    return {
      key: `record-${hit.id}`,
      group: words === '' ? t('recent') : t('records'),
      sign: <RecordMark record={hit} />,
      text: <Matched title={shownTitle(hit) ?? ''} typed={words} />,
      detail: object && <HitFacts hit={hit} object={object} />,
      figure: object && <HitFigure hit={hit} object={object} />,
      isRecord: true,
      act: () => navigate({ to: '/records/$object/$id', params: { object: hit.object, id: hit.id } }),
    }
  })
  const most = objects.find(({ name }) => name === commonest(hits.map((hit) => hit.object)))
  if (words === '' || !most) return { entries, isSearching }
  const all: PaletteEntry = {
    key: 'all-matching',
    group: t('records'),
    sign: <Icon of={IconTable} />,
    text: t('allMatching', { name: inSentence(label(most.pluralLabel), t.language) }),
    act: () =>
      navigate({
        to: '/records/$object',
        params: { object: most.name },
        search: { view: 'all', layout: 'table', q: words },
      }),
  }
  return { entries: [...entries, all], isSearching }
}

/** A name with what was typed standing out of it. */
function Matched({ title, typed }: { title: string; typed: string }) {
  const [before, match, behind] = splitMatch(title, typed)
  if (match === '') return <Name>{title}</Name>
  return (
    <>
      {before}
      <b>{match}</b>
      {behind}
    </>
  )
}

function commonest(names: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(names, (name) => name)]
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

function useCommands(): Candidate[] {
  const t = useTexts(searchTexts)
  const label = useLabel()
  const objects = useObjects()
  const access = useObjectAccess()
  const scheme = useColorScheme()
  const signOut = useSignOut()
  const letters = useLetters().objects
  const group = t('do')
  const creations = menuObjects(objects)
    .filter((object) => access(object.id).create)
    .map((object) => {
      const text = t('newRecord', { name: inSentence(label(object.label), t.language) })
      const letter = letterOf(letters, object.name)
      return {
        key: `new-${object.name}`,
        group,
        sign: <Icon of={IconPlus} />,
        text,
        words: `${text} ${object.name}`,
        keys: letter && `N ${letter}`,
        act: () => openCreate({ object: object.name }),
      }
    })
  const other = scheme === 'dark' ? 'light' : 'dark'
  const themeText = other === 'dark' ? t('toDark') : t('toLight')
  return [
    ...creations,
    {
      key: 'theme',
      group,
      sign: <Icon of={other === 'dark' ? IconMoon : IconSun} />,
      text: themeText,
      words: `${themeText} theme`,
      act: () => changeAppearance({ theme: other }),
    },
    {
      key: 'sign-out',
      group,
      sign: <Icon of={IconLogout} />,
      text: t('signOut'),
      words: `${t('signOut')} sign out`,
      act: () => signOut.mutate(undefined),
    },
  ]
}
