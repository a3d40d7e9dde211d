import { IconTable } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import type { ActionStep } from '../actions/action-step.ts'
import { RecordMark } from '../marks/record-mark.tsx'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { usePeek } from '../records/peek/use-peek.ts'
import { useShownTitle } from '../shown-title.ts'
import { useFoundEverywhere, useRecentRecords } from './found-everywhere.ts'
import { HitFacts, HitFigure } from './hit-facts.tsx'
import { useCommands } from './palette-commands.tsx'
import { useFavouriteCandidates } from './palette-favourites.tsx'
import { useHereCandidates, usePageSearch } from './palette-here.tsx'
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
  act?: () => void
  /** Shows it beside the page one is on. */
  beside?: () => void
  /** What it asks before it is done. */
  step?: ActionStep
}

/** An entry that is there whatever is typed, and hidden where nothing of it fits. */
export interface Candidate extends PaletteEntry {
  /** What it is found by. */
  words: string
  /** One of many that stand in menus of their own: only for who looks for it. */
  isFarOff?: boolean
}

interface FoundEntries {
  entries: PaletteEntry[]
  isSearching: boolean
  /** Records cannot be searched: nobody answers. */
  isCutOff?: boolean
}

/**
 * What the palette shows for what is typed: records, what can be done here and anywhere, then places. `>`
 * leaves all but actions out, `/` looks on the page that is open.
 */
export function usePaletteEntries(typed: string): FoundEntries {
  const onlyActions = typed.startsWith('>')
  const onPage = usePageSearch(typed)
  const words = onlyActions ? typed.slice(1).trim() : typed.trim()
  const records = useRecordEntries(onlyActions || onPage ? '' : words)
  const favourites = useFavouriteCandidates()
  const here = useHereCandidates()
  const commands = useCommands()
  const places = usePlaces()
  const fits = (candidate: Candidate) =>
    (words !== '' || candidate.isFarOff !== true) && matchesTyped(words, candidate.words)
  if (onPage) return { entries: onPage, isSearching: false }
  const actions = [...here, ...commands].filter(fits)
  if (onlyActions) return { entries: actions, isSearching: false }
  const isFresh = words === ''
  const known = isFresh ? favourites.slice(0, mostFavourites) : []
  const marked = new Set(known.map(({ key }) => key))
  const found = records.entries.filter(({ key }) => !marked.has(key))
  return {
    entries: [...known, ...found, ...actions, ...places.filter(fits)],
    isSearching: records.isSearching,
    isCutOff: records.isCutOff === true,
  }
}

const mostFavourites = 5

function useRecordEntries(words: string): FoundEntries {
  const t = useTexts(searchTexts)
  const label = useLabel()
  const objects = useObjects()
  const navigate = useNavigate()
  const shownTitle = useShownTitle()
  const peek = usePeek()
  const paths = useTellingPaths()
  const { hits, isSearching, isCutOff } = useFoundEverywhere(words, paths)
  const recent = useRecentRecords(paths)
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
      beside: () => peek.open({ object: hit.object, id: hit.id }),
    }
  })
  const most = objects.find(({ name }) => name === commonest(hits.map((hit) => hit.object)))
  if (words === '' || !most) return { entries, isSearching, isCutOff }
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
  return { entries: [...entries, all], isSearching, isCutOff }
}

/** A name with what was typed standing out of it. */
function Matched({ title, typed }: { title: string; typed: string }) {
  const [before, match, behind] = splitMatch(title, typed)
  if (match === '') return <Name>{title}</Name>
  const marked = (
    <>
      {before}
      <b>{match}</b>
      {behind}
    </>
  )
  return <Name marked={marked}>{title}</Name>
}

function commonest(names: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(names, (name) => name)]
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
