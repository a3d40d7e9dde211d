import type { PlainKeyOf } from '../../platform/i18n/texts.ts'
import type { shellTexts } from './shell-texts.ts'

type Key = PlainKeyOf<typeof shellTexts>

/**
 * Keys of pages that are perhaps not open at the moment, for the list of all keys. Those of the page that is
 * open tell of themselves (`says` of useShortcut); a test holds every other key in the source to this table.
 */
export const pageKeys: readonly { title: Key; keys: readonly (readonly [string, Key])[] }[] = [
  {
    title: 'keysList',
    keys: [
      ['ArrowUp ArrowDown', 'keyMove'],
      ['J K', 'keyMove'],
      ['Enter', 'keyOpen'],
      ['E', 'keyEdit'],
      ['X', 'keySelect'],
      ['Shift+X', 'keySelectRange'],
      ['A', 'keyAssign'],
      ['F', 'keyFilter'],
      ['/', 'keySearchList'],
      ['V', 'keyLayout'],
      ['Space', 'keyPeek'],
      ['Mod+Enter', 'keyPeekWrite'],
      ['Mod+C', 'keyCopy'],
      ['Mod+V', 'keyPaste'],
      ['Delete', 'keyClear'],
    ],
  },
  {
    title: 'keysBoard',
    keys: [
      ['ArrowLeft ArrowRight', 'keyMove'],
      ['Shift+ArrowLeft Shift+ArrowRight', 'keyMoveStage'],
      ['Shift+Space', 'keyLift'],
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
      ['Shift+F', 'keyFavourite'],
      ['Escape', 'keyBack'],
    ],
  },
  {
    title: 'keysArranging',
    keys: [
      ['Mod+Z', 'keyUndoStep'],
      ['Mod+Shift+Z', 'keyRedoStep'],
    ],
  },
  {
    title: 'keysForm',
    keys: [
      ['Mod+Enter', 'keySave'],
      ['Shift+Mod+Enter', 'keySaveAnother'],
    ],
  },
  {
    title: 'keysPalette',
    keys: [
      ['>', 'keyActionsOnly'],
      ['/', 'keyOnPage'],
      ['Backspace', 'keyBackStep'],
    ],
  },
]
