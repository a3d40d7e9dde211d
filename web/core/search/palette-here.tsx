import { IconSearch } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useOfferedActions } from '../actions/actions.ts'
import type { Candidate, PaletteEntry } from './palette-entries.tsx'
import { searchTexts } from './search-texts.ts'

/** What can be done with what the page shows, in the order its parts offer it. */
export function useHereCandidates(): Candidate[] {
  const t = useTexts(searchTexts)
  return useOfferedActions()
    .filter(({ search, isThere }) => search === undefined && isThere?.() !== false)
    .map(({ id, text, words = '', icon, keys, act, step, isFarOff = false }) => ({
      key: `here-${id}`,
      group: t('here'),
      sign: <Icon of={icon} />,
      text,
      words: `${text} ${words}`,
      keys,
      isFarOff,
      ...(act && { act }),
      ...(step && { step }),
    }))
}

/** The search of the page itself, behind a `/`; null where something else is typed. */
export function usePageSearch(typed: string): PaletteEntry[] | null {
  const t = useTexts(searchTexts)
  const actions = useOfferedActions()
  if (!typed.startsWith('/')) return null
  const words = typed.slice(1).trim()
  return actions.flatMap(({ id, text, search }) =>
    search === undefined
      ? []
      : [
          {
            key: `search-${id}`,
            group: t('onThisPage'),
            sign: <Icon of={IconSearch} />,
            text: words === '' ? text : t('searchFor', { words }),
            act: () => search(words),
          },
        ],
  )
}
