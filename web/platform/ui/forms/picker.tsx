import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { Icon } from '../icon.tsx'
import { useListKeys } from '../keys/list-keys.ts'
import { uiTexts } from '../ui-texts.ts'
import styles from './picker.module.css'
import { useRowsInSight } from './rows-in-sight.ts'
import { Searching } from './searching.tsx'
import { matchesTyped } from './typed-match.ts'
import { useSounds } from './use-sounds.ts'

export interface PickerOption {
  value: string
  /** What it is called, and found by. */
  text: string
  /** What is drawn when the bare text is not enough. */
  shown?: ReactNode
  /** Small words at the right. */
  hint?: string | undefined
  /** Other words it is found by. */
  also?: string | undefined
  /** Heading it stands under; options of one heading follow each other. */
  group?: string | undefined
}

/** A search for what is typed whose answer takes a moment. */
export interface PickerSearch {
  onType: (text: string) => void
  /** The options are those of what was typed last; until then Enter waits. */
  isSettled: boolean
  /** Nobody answers: what is shown is what was known before. */
  isCutOff?: boolean
}

export interface PickerProps {
  options: readonly PickerOption[]
  /** Further ones that are offered to somebody who types. */
  further?: readonly PickerOption[]
  chosen: readonly string[]
  onPick: (value: string) => void
  onLeave?: () => void
  label: string
  /** What is said where nothing matches. */
  none: string
  /** Search done elsewhere: the options are what was found. */
  search?: PickerSearch
  /** Something to do with what was typed: make a new one. */
  extra?: (typed: string) => { text: string; act: () => void } | null
  /** What was typed before it opened. */
  begins?: string
  /** Short lists need no search field. */
  searchable?: boolean
}

/** A list to choose from, filtered while typing, with arrows and Enter. Stands inside a popover. */
export function Picker(props: PickerProps) {
  const {
    options,
    further = noOptions,
    chosen,
    onPick,
    onLeave,
    label,
    none,
    search,
    extra,
    begins = '',
    searchable = options.length > 7,
  } = props
  const ui = useTexts(uiTexts)
  const [typed, setTyped] = useState(begins)
  // A search done elsewhere may still be that of the last time the list was open.
  const begin = useEffectEvent(() => search?.onType(begins))
  useEffect(() => begin(), [])
  const listId = useId()
  const found = useFound({ options, further }, typed, search !== undefined)
  const added = extra?.(typed.trim()) ?? null
  const count = found.length + (added ? 1 : 0)
  const pick = (at: number, wasHeld: boolean) => {
    const option = found[at]
    if (option) onPick(option.value)
    // Nothing is made for an Enter pressed before it was known whether it is there.
    else if (!wasHeld) added?.act()
  }
  const start = options.findIndex((option) => chosen.includes(option.value))
  const isSettled = search?.isSettled ?? true
  const keys = useListKeys({ count, onEnter: pick, onEscape: onLeave, typed, start, isSettled })
  const list = useRef<HTMLDivElement>(null)
  const isEven = found.every((option) => option.group === undefined)
  const sight = useRowsInSight(list, { count: found.length, active: keys.active, isEven })
  const activeId = count > 0 ? `${listId}-${keys.active}` : undefined

  return (
    <div className={styles.picker}>
      <input
        className={searchable || search ? styles.search : 'unseen'}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          search?.onType(event.currentTarget.value)
        }}
        onKeyDown={keys.onKeyDown}
        // biome-ignore lint/a11y/noAutofocus: the popover was opened to choose
        autoFocus
        autoComplete="off"
      />
      {keys.isHeld && <Searching />}
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        id={listId}
        aria-label={label}
        aria-busy={!isSettled}
      >
        {sight.above > 0 && <div role="presentation" style={{ height: sight.above }} />}
        {found
          .slice(sight.from, sight.to)
          .map((option, n) => ({ option, at: sight.from + n }))
          .map(({ option, at }) => (
            <Option
              key={option.value}
              id={`${listId}-${at}`}
              option={option}
              place={{ at: at + 1, of: count }}
              isChosen={chosen.includes(option.value)}
              isActive={at === keys.active}
              heading={option.group !== found[at - 1]?.group ? option.group : undefined}
              onPoint={() => keys.setActive(at)}
              onPick={() => onPick(option.value)}
            />
          ))}
        {sight.below > 0 && <div role="presentation" style={{ height: sight.below }} />}
        {added && (
          <Option
            id={`${listId}-${found.length}`}
            option={{ value: '', text: added.text }}
            place={{ at: count, of: count }}
            isChosen={false}
            isActive={keys.active === found.length}
            onPoint={() => keys.setActive(found.length)}
            onPick={added.act}
          />
        )}
        {search?.isCutOff ? (
          <p className={styles.none} role="status">
            {ui('noSearch')}
          </p>
        ) : (
          count === 0 && isSettled && <p className={styles.none}>{none}</p>
        )}
      </div>
    </div>
  )
}

const noOptions: readonly PickerOption[] = []

/** The options that fit what is typed, by how they are written or, in Chinese, how they sound. */
function useFound(
  { options, further }: Required<Pick<PickerProps, 'options' | 'further'>>,
  typed: string,
  isSearched: boolean,
) {
  const all = [...options, ...further]
  const sounds = useSounds(() => (isSearched ? [] : all.map(({ text }) => text)))
  if (isSearched || typed.trim() === '') return options
  return all.filter(({ text, also }) => matchesTyped(typed, text, also) || (sounds?.(typed, text) ?? false))
}

interface OptionProps {
  id: string
  option: PickerOption
  /** Where it stands in the whole list, of which only a part may be drawn. */
  place: { at: number; of: number }
  isChosen: boolean
  isActive: boolean
  heading?: string | undefined
  onPoint: () => void
  onPick: () => void
}

function Option({ id, option, place, isChosen, isActive, heading, onPoint, onPick }: OptionProps) {
  return (
    <>
      {heading && (
        <div className={styles.heading} role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the search field above handles the keys */}
      <div
        id={id}
        ref={isActive ? scrollIntoView : null}
        role="option"
        tabIndex={-1}
        aria-selected={isChosen}
        aria-setsize={place.of}
        aria-posinset={place.at}
        className={styles.option}
        data-active={isActive || undefined}
        onPointerMove={onPoint}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onPick}
      >
        <span className={styles.text}>
          {option.shown ?? <span className={styles.word}>{option.text}</span>}
        </span>
        {option.hint && <span className={styles.hint}>{option.hint}</span>}
        {isChosen && <Icon of={IconCheck} size={14} className={styles.check} />}
      </div>
    </>
  )
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
