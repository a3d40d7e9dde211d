import type { PlainKeyOf } from '../../platform/i18n/texts.ts'
import type { keyTexts } from './key-texts.ts'

type Key = PlainKeyOf<typeof keyTexts>

/**
 * Keys of pages that are perhaps not open at the moment, for the list of all keys. Those of the page that is
 * open tell of themselves (`says` of useShortcut); a test holds every other key in the source to this table.
 */
export const pageKeys: readonly { title: Key; keys: readonly (readonly [string, Key])[] }[] = [
  {
    title: 'keysList',
    keys: [
      ['ArrowUp ArrowDown J K', 'keyMove'],
      ['Enter', 'keyOpen'],
      ['E F2', 'keyEdit'],
      ['Tab', 'keyTab'],
      ['PageUp PageDown', 'keyPage'],
      ['Home End', 'keyEnds'],
      ['Mod+Home Mod+End', 'keyFarEnds'],
      ['Shift+ArrowUp Shift+ArrowDown', 'keyRange'],
      ['Shift+ArrowLeft Shift+ArrowRight', 'keyRange'],
      ['Mod+A', 'keyAll'],
      ['X', 'keySelect'],
      ['Shift+X', 'keySelectRange'],
      ['A', 'keyAssign'],
      ['F', 'keyFilter'],
      ['/', 'keySearchList'],
      ['V', 'keyLayout'],
      ['Space', 'keyPeek'],
      ['Mod+Enter', 'keyPeekWrite'],
      ['Mod+C', 'keyCopy'],
      ['Mod+X', 'keyCut'],
      ['Mod+V', 'keyPaste'],
      ['Mod+D', 'keyFillDown'],
      ['Delete Backspace', 'keyClear'],
      ['ArrowLeft ArrowRight', 'keyFold'],
      ['Escape', 'keyNone'],
    ],
  },
  {
    title: 'keysHead',
    keys: [
      ['Enter', 'keyHeadMenu'],
      ['Space', 'keyHeadSort'],
      ['Shift+Space', 'keyHeadSortToo'],
      ['Shift+ArrowLeft Shift+ArrowRight', 'keyHeadWidth'],
      ['Alt+ArrowLeft Alt+ArrowRight', 'keyHeadPlace'],
    ],
  },
  {
    title: 'keysBoard',
    keys: [
      ['ArrowUp ArrowDown ArrowLeft ArrowRight', 'keyMove'],
      ['Enter', 'keyOpen'],
      ['Space', 'keyPeek'],
      ['Shift+ArrowLeft Shift+ArrowRight', 'keyMoveStage'],
      ['Shift+Space', 'keyLift'],
      ['S', 'keyStageMenu'],
      ['X', 'keySelectCard'],
      ['Shift+X', 'keySelectCards'],
      ['Escape', 'keyNone'],
    ],
  },
  {
    title: 'keysDays',
    keys: [
      ['Enter', 'keyOpen'],
      ['Shift+ArrowLeft Shift+ArrowRight', 'keyDay'],
      ['Shift+ArrowUp Shift+ArrowDown', 'keyDay'],
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
      ['Mod+Enter', 'keySaveNote'],
      ['Shift+F', 'keyFavourite'],
      ['Escape', 'keyBack'],
    ],
  },
  {
    title: 'keysRelated',
    keys: [
      ['ArrowUp ArrowDown', 'keyRelatedMove'],
      ['E', 'keyRelatedEdit'],
      ['Space', 'keyRelatedPeek'],
      ['Delete', 'keyUnlink'],
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
