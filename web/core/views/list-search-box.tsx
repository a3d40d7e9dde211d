import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useAction } from '../actions/actions.ts'
import styles from './list-page.module.css'
import type { ListState } from './list-state.ts'
import { viewTexts } from './view-texts.ts'

const pauseMs = 200

/** Narrows the list to what is typed, a moment after the last key. */
export function ListSearchBox({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(state.q)
  const isComposing = useRef(false)
  const change = useRef(state.change)
  change.current = state.change
  const look = (words: string) => {
    if (words !== '') setTyped(words)
    input.current?.focus()
  }
  useAction({
    id: 'search',
    text: t('searchHere'),
    icon: IconSearch,
    keys: '/',
    act: () => look(''),
    search: look,
  })

  useEffect(() => {
    if (typed === state.q || isComposing.current) return
    const timer = setTimeout(() => change.current({ q: typed }), pauseMs)
    return () => clearTimeout(timer)
  }, [typed, state.q])

  return (
    <label className={styles.search} data-filled={typed !== '' || undefined} title={t('searchHere')}>
      <Icon of={IconSearch} size={14} />
      <input
        ref={input}
        type="search"
        value={typed}
        aria-label={t('searchHere')}
        placeholder={t('searchHere')}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onCompositionStart={() => {
          isComposing.current = true
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false
          change.current({ q: event.currentTarget.value })
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setTyped('')
          event.currentTarget.blur()
        }}
      />
    </label>
  )
}
