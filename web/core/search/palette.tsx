import { IconSearch, IconSearchOff, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { Searching } from '../../platform/ui/forms/searching.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { type Arrival, Arrived } from '../../platform/ui/keys/arrived.tsx'
import { Kbd } from '../../platform/ui/keys/kbd.tsx'
import { useListKeys } from '../../platform/ui/keys/list-keys.ts'
import { Overlay } from '../../platform/ui/overlay.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import type { ActionStep } from '../actions/action-step.ts'
import { closePalette } from '../actions/palette-store.ts'
import styles from './palette.module.css'
import { type PaletteEntry, usePaletteEntries } from './palette-entries.tsx'
import { useStepEntries } from './palette-step.tsx'
import { searchTexts } from './search-texts.ts'

/** Finds anything, goes anywhere, does anything: records, pages and actions in one list, by keyboard. */
export function Palette({ onClose: _, ...arrival }: Arrival & { onClose: () => void }) {
  const t = useTexts(searchTexts)
  const [asking, setAsking] = useState<PaletteEntry | null>(null)
  const choose = (entry: PaletteEntry, isBeside = false) => {
    if (entry.step) return setAsking(entry)
    closePalette()
    const act = isBeside ? (entry.beside ?? entry.act) : entry.act
    act?.()
  }
  return (
    <Overlay onClose={closePalette} label={t('palette')}>
      {asking?.step ? (
        <Answers
          key={asking.key}
          asked={asking}
          step={asking.step}
          onChoose={choose}
          onClose={closePalette}
          onBack={() => setAsking(null)}
        />
      ) : (
        <Everything onChoose={choose} onClose={closePalette} {...arrival} />
      )}
    </Overlay>
  )
}

interface PartProps {
  /** `isBeside`: beside the page rather than in its place, where it can be. */
  onChoose: (entry: PaletteEntry, isBeside?: boolean) => void
  onClose: () => void
}

function Everything({ onChoose, onClose, ...arrival }: PartProps & Arrival) {
  const t = useTexts(searchTexts)
  const [typed, setTyped] = useState('')
  const found = usePaletteEntries(typed)
  return (
    <PaletteBox
      typed={typed}
      onType={setTyped}
      {...found}
      placeholder={t('placeholder')}
      onChoose={onChoose}
      onClose={onClose}
      onBack={onClose}
    >
      <Arrived {...arrival} />
    </PaletteBox>
  )
}

interface AnswersProps extends PartProps {
  asked: PaletteEntry
  step: ActionStep
  onBack: () => void
}

/** What an action asks before it is done. */
function Answers({ asked, step, onChoose, onClose, onBack }: AnswersProps) {
  const [typed, setTyped] = useState('')
  const found = useStepEntries(step, typed)
  return (
    <PaletteBox
      typed={typed}
      onType={setTyped}
      {...found}
      asked={asked.text}
      placeholder={step.label}
      onChoose={onChoose}
      onClose={onClose}
      onBack={onBack}
    />
  )
}

interface BoxProps extends PartProps {
  typed: string
  onType: (typed: string) => void
  entries: PaletteEntry[]
  isSearching: boolean
  /** Records cannot be searched: nobody answers. */
  isCutOff?: boolean
  placeholder: string
  /** The action whose question is answered. */
  asked?: ReactNode
  /** Leaves one layer. */
  onBack: () => void
  children?: ReactNode
}

/** What is typed, and what was found for it, walked through by keyboard. */
export function PaletteBox({
  typed,
  onType,
  entries,
  isSearching,
  isCutOff = false,
  placeholder,
  asked,
  onChoose,
  onClose,
  onBack,
  children,
}: BoxProps) {
  const t = useTexts(searchTexts)
  const ui = useTexts(uiTexts)
  const words = typed.trim()
  const nothing = words === '' ? t('nothing') : t('nothingFor', { words })
  const listId = useId()
  // Of the Enter that was pressed last, which may still wait for what is found.
  const isBeside = useRef(false)
  const choose = (entry: PaletteEntry | undefined) => entry && onChoose(entry, isBeside.current)
  const keys = useListKeys({
    count: entries.length,
    onEnter: (at) => choose(entries[at]),
    onEscape: onBack,
    typed,
    isSettled: !isSearching,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') isBeside.current = event.shiftKey
    if (asked !== undefined && event.key === 'Backspace' && typed === '') onBack()
    else keys.onKeyDown(event)
  }
  return (
    <div className={styles.palette}>
      <div className={styles.head}>
        {asked === undefined ? (
          <Icon of={IconSearch} size={18} />
        ) : (
          <span className={styles.asked}>{asked}</span>
        )}
        <input
          className={styles.input}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={entries.length > 0 ? `${listId}-${keys.active}` : undefined}
          aria-label={asked === undefined ? t('palette') : placeholder}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          // biome-ignore lint/a11y/noAutofocus: the palette was opened to type
          autoFocus
          autoComplete="off"
          spellCheck={false}
        />
        <button type="button" className={styles.close} aria-label={ui('close')} onClick={onClose}>
          <Icon of={IconX} size={20} />
        </button>
      </div>
      {keys.isHeld && <Searching />}
      {isCutOff && (
        <p className={styles.none} role="status">
          {ui('noSearch')}
        </p>
      )}
      <div className={styles.list}>
        <div id={listId} role="listbox" aria-label={t('palette')} aria-busy={isSearching}>
          {entries.map((entry, at) => (
            <Row
              key={entry.key}
              id={`${listId}-${at}`}
              entry={entry}
              heading={entries[at - 1]?.group === entry.group ? null : entry.group}
              isActive={at === keys.active}
              onPoint={() => keys.setActive(at)}
              onChoose={(event) => onChoose(entry, event.shiftKey)}
            />
          ))}
        </div>
        {entries.length === 0 && !keys.isHeld && !isCutOff && (
          <div className={styles.none}>
            <Empty
              isPart
              isAnswer
              icon={isSearching ? IconSearch : IconSearchOff}
              title={isSearching ? t('searching') : nothing}
            />
          </div>
        )}
      </div>
      <Foot isAsked={asked !== undefined} hasBeside={entries[keys.active]?.beside !== undefined} />
      {children}
    </div>
  )
}

function Foot({ isAsked, hasBeside }: { isAsked: boolean; hasBeside: boolean }) {
  const t = useTexts(searchTexts)
  return (
    <footer className={styles.foot}>
      <span>
        <Kbd keys="ArrowUp ArrowDown" /> {t('move')}
      </span>
      <span>
        <Kbd keys="Enter" /> {t('open')}
      </span>
      {hasBeside && (
        <span>
          <Kbd keys="Shift+Enter" /> {t('openBeside')}
        </span>
      )}
      {isAsked ? (
        <span>
          <Kbd keys="Escape" /> {t('backOne')}
        </span>
      ) : (
        <>
          <span>
            <Kbd keys=">" /> {t('actionsOnly')}
          </span>
          <span>
            <Kbd keys="/" /> {t('onThisPage')}
          </span>
          {!hasBeside && <span className={styles.tip}>{t('pinyinTip')}</span>}
        </>
      )}
    </footer>
  )
}

interface RowProps {
  id: string
  entry: PaletteEntry
  heading: string | null
  isActive: boolean
  onPoint: () => void
  onChoose: (event: MouseEvent) => void
}

function Row({ id, entry, heading, isActive, onPoint, onChoose }: RowProps) {
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
        role="option"
        tabIndex={-1}
        aria-selected={isActive}
        className={styles.row}
        data-record={entry.isRecord || undefined}
        ref={isActive ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
        onPointerMove={onPoint}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        <span className={styles.sign}>{entry.sign}</span>
        <span
          className={`${styles.text} ${entry.isRecord ? 'strong' : ''}`}
          data-record={entry.isRecord || undefined}
        >
          {entry.text}
        </span>
        {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
        {entry.figure && <span className={styles.figure}>{entry.figure}</span>}
        <span className={styles.end}>
          {isActive ? <Kbd keys="Enter" /> : entry.keys && <Kbd keys={entry.keys} />}
        </span>
      </div>
    </>
  )
}
