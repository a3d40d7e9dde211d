import { Modal, Switch } from '@mantine/core'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { useAppearance } from '../../platform/ui/appearance.ts'
import { Kbd } from '../../platform/ui/keys/kbd.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { usePageName } from '../pages/use-pages.ts'
import { useChangePersonal } from '../session/personal.ts'
import { useLetters } from './go-to-letters.ts'
import styles from './keyboard-help.module.css'
import { shellTexts } from './shell-texts.ts'

type Key = PlainKeyOf<typeof shellTexts>

const groups: { title: Key; keys: [string, Key][] }[] = [
  {
    title: 'keysList',
    keys: [
      ['ArrowUp ArrowDown', 'keyMove'],
      ['Enter', 'keyOpen'],
      ['E', 'keyEdit'],
      ['X', 'keySelect'],
      ['Shift+X', 'keySelectRange'],
      ['F', 'keyFilter'],
      ['V', 'keyLayout'],
      ['/', 'keySearchList'],
    ],
  },
  {
    title: 'keysBoard',
    keys: [
      ['Shift+ArrowLeft Shift+ArrowRight', 'keyMoveStage'],
      ['S', 'keyStageMenu'],
      ['X', 'keySelectCard'],
      ['Shift+X', 'keySelectCards'],
    ],
  },
  {
    title: 'keysRecord',
    keys: [
      ['J K', 'keyNextRecord'],
      ['E', 'keyEditFact'],
      ['S', 'keyRecordStage'],
      ['A', 'keyAssign'],
      ['W', 'keyNote'],
      ['Escape', 'keyBack'],
    ],
  },
]

/** Every shortcut on one page, and the switch that turns single keys off. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const t = useTexts(shellTexts)
  const ui = useTexts(uiTexts)
  const { singleKeys } = useAppearance()
  const change = useChangePersonal()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keyboard')}
      size={720}
      withCloseButton
      // First to take the focus: were it the switch, the space bar would turn it.
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <div className={styles.columns}>
        <Everywhere />
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{t(group.title)}</h3>
            {group.keys.map(([keys, text]) => (
              <Row key={keys} keys={keys} text={t(text)} />
            ))}
          </section>
        ))}
      </div>
      <Switch
        checked={singleKeys}
        onChange={(event) => change.appearance({ singleKeys: event.currentTarget.checked })}
        label={t('singleKeys')}
        description={t('singleKeysWhy')}
      />
    </Modal>
  )
}

function Everywhere() {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const objects = useObjects()
  const all = useLetters()
  const letters = [...all.objects].slice(0, 6)
  const pageName = usePageName()
  const nameOf = (name: string, plural: boolean) => {
    const object = objects.find((candidate) => candidate.name === name)
    return object ? inSentence(label(plural ? object.pluralLabel : object.label), t.language) : name
  }
  return (
    <section>
      <h3 className={styles.title}>{t('keysEverywhere')}</h3>
      <Row keys="Mod+K" text={t('keyPalette')} />
      <Row keys="?" text={t('keyHelp')} />
      <Row keys="Z" text={t('keyUndo')} />
      {letters.map(([letter, object]) => (
        <Row key={`g${letter}`} keys={`G ${letter}`} text={t('keyGoTo', { name: nameOf(object, true) })} />
      ))}
      {[...all.pages].map(([letter, page]) => (
        <Row
          key={`g${letter}`}
          keys={`G ${letter}`}
          text={t('keyGoTo', { name: inSentence(pageName(page), t.language) })}
        />
      ))}
      {letters.map(([letter, object]) => (
        <Row key={`n${letter}`} keys={`N ${letter}`} text={t('keyNew', { name: nameOf(object, false) })} />
      ))}
    </section>
  )
}

function Row({ keys, text }: { keys: string; text: string }) {
  return (
    <div className={styles.row}>
      <span>{text}</span>
      <Kbd keys={keys} />
    </div>
  )
}
