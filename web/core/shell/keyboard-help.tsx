import { Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useAppearance } from '../../platform/ui/appearance.ts'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import { Kbd } from '../../platform/ui/keys/kbd.tsx'
import { keyLabel } from '../../platform/ui/keys/key-label.ts'
import { toldShortcuts } from '../../platform/ui/keys/shortcuts.ts'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { closeKeyboardHelp } from '../actions/keyboard-store.ts'
import { useChangePersonal } from '../session/personal.ts'
import { keyTexts } from './key-texts.ts'
import styles from './keyboard-help.module.css'
import { pageKeys } from './page-keys.ts'
import { shellTexts } from './shell-texts.ts'

interface Section {
  title: string
  keys: readonly (readonly [string, string])[]
}

/** Every shortcut on one page, found by what it does or by its key, and the switch that turns single keys off. */
export function KeyboardHelp() {
  const t = useTexts(shellTexts)
  const ui = useTexts(uiTexts)
  const { singleKeys } = useAppearance()
  const change = useChangePersonal()
  const [typed, setTyped] = useState('')
  const sections = useSections()
    .map(({ title, keys }) => ({ title, keys: keys.filter(([chords, says]) => fits(typed, chords, says)) }))
    .filter(({ keys }) => keys.length > 0)
  return (
    <Dialog
      opened
      onClose={closeKeyboardHelp}
      title={t('keyboard')}
      size={720}
      withCloseButton
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <TextInput
        className={styles.search ?? ''}
        type="search"
        aria-label={t('findKey')}
        placeholder={t('findKey')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      <div className={styles.columns}>
        {sections.map(({ title, keys }) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            {keys.map(([chords, says]) => (
              <div key={`${chords} ${says}`} className={styles.row}>
                <span>{says}</span>
                <Kbd keys={chords} isTold />
              </div>
            ))}
          </section>
        ))}
      </div>
      {sections.length === 0 && <p role="status">{ui('nothingFound')}</p>}
      <Switch
        checked={singleKeys}
        onChange={(event) => change.appearance({ singleKeys: event.currentTarget.checked })}
        label={t('singleKeys')}
        description={t('singleKeysWhy')}
      />
    </Dialog>
  )
}

/** What the keys do at the moment, everywhere and on the page below; then those of the other pages. */
function useSections(): Section[] {
  const t = useTexts(keyTexts)
  // As they are when the list is opened: the page below does not change while it is.
  const [told] = useState(toldShortcuts)
  const everywhere = told.filter(({ isGlobal }) => isGlobal).sort((a, b) => rank(a.keys) - rank(b.keys))
  const here = told.filter(({ isGlobal }) => !isGlobal)
  const pair = ({ keys, says }: { keys: string; says: string }) => [keys, says] as const
  return [
    { title: t('keysEverywhere'), keys: [...everywhere.map(pair), ['Z', t('keyUndo')]] },
    { title: t('keysHere'), keys: here.map(pair) },
    ...pageKeys.map(({ title, keys }) => ({
      title: t(title),
      keys: keys.map(([chords, says]) => [chords, t(says)] as const),
    })),
  ]
}

// What is pressed all day, then where one goes and what one makes, then the rest.
const mostUsed = ['Mod+K', 'Q', 'Mod+Z', '?']

function rank(keys: string): number {
  const at = mostUsed.indexOf(keys)
  if (at >= 0) return at
  return keys.includes(' ') ? mostUsed.length : mostUsed.length + 1
}

function fits(typed: string, chords: string, says: string): boolean {
  const label = chords.split(' ').map(keyLabel).join(' ')
  return matchesTyped(typed, says, chords, label)
}
