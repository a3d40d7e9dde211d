import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: 'Poistetut näkymät',
  why: 'Poistetun näkymän voi palauttaa 30 päivän ajan: samanlaisena, samalle paikalle ja samoille näkijöille.',
  none: 'Yhtään näkymää ei ole poistettu viimeisten 30 päivän aikana.',
  deletedBy: 'Poistaja: {{name}} · {{when}}',
  deletedThen: 'Poistettu {{when}}',
  forMe: 'Vain sinä',
  forTeams: 'Tiimit',
  forAll: 'Kaikki',
  restore: 'Palauta',
  restoreOne: 'Palauta näkymä {{name}}',
  restored: 'Näkymä ”{{name}}” palautettu',
}
