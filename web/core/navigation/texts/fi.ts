import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  favourites: 'Suosikit',
  recent: 'Viimeksi avatut',
  work: 'Työ',
  favourite: 'Suosikki',
  addFavourite: 'Lisää suosikkeihin',
  removeFavourite: 'Poista suosikeista',
  addedFavourite: '{{name}} on nyt suosikeissa',
  removedFavourite: '{{name}} ei ole enää suosikeissa',
}
