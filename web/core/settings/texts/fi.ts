import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  navigation: 'Asetusten sivut',
  groupYou: 'Oma tili',
  groupWorkspace: 'Työtila',
  groupPeople: 'Ihmiset',
  groupRecords: 'Tietueet',
  nothing: 'Täällä ei ole sinulle säädettävää',
  nothingWhy: 'Työtilan {{workspace}} pääkäyttäjä voi antaa roolillesi lisää oikeuksia.',
  otherLanguages: 'Nimet muilla kielillä',
  color_graphite: 'Grafiitti',
  color_brick: 'Tiili',
  color_amber: 'Meripihka',
  color_moss: 'Sammal',
  color_fir: 'Kuusi',
  color_lagoon: 'Laguuni',
  color_sky: 'Taivas',
  color_iris: 'Iiris',
  color_plum: 'Luumu',
  color_rose: 'Ruusu',
}
