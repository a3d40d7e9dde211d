import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'access.not-yours-to-share': 'Vain tietueen muokkaaja voi jakaa sen. Kysy vastuuhenkilöltä.',
  'access.unknown-share': 'Ei ole enää työtilassa',
  'access.share-not-found': 'Jako on jo päättynyt.',
}
