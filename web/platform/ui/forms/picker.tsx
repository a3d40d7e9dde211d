import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react'
import { Icon } from '../icon.tsx'
import { useListKeys } from '../keys/list-keys.ts'
import styles from './picker.module.css'
import { Searching } from './searching.tsx'
import { matchesTyped } from './typed-match.ts'

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
}

export interface PickerProps {
  options: readonly PickerOption[]
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
  const [typed, setTyped] = useState(begins)
  // A search done elsewhere may still be that of the last time the list was open.
  const begin = useEffectEvent(() => search?.onType(begins))
  useEffect(() => begin(), [])
  const listId = useId()
  const found = search ? options : options.filter((option) => matchesTyped(typed, option.text, option.also))
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
      <div className={styles.list} role="listbox" id={listId} aria-label={label} aria-busy={!isSettled}>
        {found.map((option, at) => (
          <Option
            key={option.value}
            id={`${listId}-${at}`}
            option={option}
            isChosen={chosen.includes(option.value)}
            isActive={at === keys.active}
            heading={option.group !== found[at - 1]?.group ? option.group : undefined}
            onPoint={() => keys.setActive(at)}
            onPick={() => onPick(option.value)}
          />
        ))}
        {added && (
          <Option
            id={`${listId}-${found.length}`}
            option={{ value: '', text: added.text }}
            isChosen={false}
            isActive={keys.active === found.length}
            onPoint={() => keys.setActive(found.length)}
            onPick={added.act}
          />
        )}
        {count === 0 && isSettled && <p className={styles.none}>{none}</p>}
      </div>
    </div>
  )
}

interface OptionProps {
  id: string
  option: PickerOption
  isChosen: boolean
  isActive: boolean
  heading?: string | undefined
  onPoint: () => void
  onPick: () => void
}

function Option({ id, option, isChosen, isActive, heading, onPoint, onPick }: OptionProps) {
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
        className={styles.option}
        data-active={isActive || undefined}
        onPointerMove={onPoint}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onPick}
      >
        <span className={styles.text}>{option.shown ?? option.text}</span>
        {option.hint && <span className={styles.hint}>{option.hint}</span>}
        {isChosen && <Icon of={IconCheck} size={14} className={styles.check} />}
      </div>
    </>
  )
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
