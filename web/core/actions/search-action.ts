import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useAction } from './actions.ts'

/** Makes a search field the one of its page: `/` goes to it, and the palette looks with it behind a `/`. */
export function useSearchAction(
  text: string,
  input: RefObject<HTMLInputElement | null>,
  look: (words: string) => void,
): void {
  const search = (words: string) => {
    if (words !== '') look(words)
    input.current?.focus()
  }
  useAction({ id: 'search', text, icon: IconSearch, keys: '/', act: () => search(''), search })
}
