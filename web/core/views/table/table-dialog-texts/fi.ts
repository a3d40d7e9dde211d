import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  goToTitle: 'Siirry kohtaan: {{name}}',
  goToWhy: 'Luettelo avautuu siitä järjestyksessä {{name}}. Tekstistä riittää alku.',
  go: 'Siirry',
  totals: 'Yhteensä',
  short_sum: 'Summa',
  short_avg: 'Keskiarvo',
  short_min: 'Pienin',
  short_max: 'Suurin',
  clashWhy_one: 'Joku muu muutti tätä solua sen jälkeen, kun näit sen. Se jätettiin ennalleen.',
  clashWhy_other:
    'Joku muu muutti näitä {{count}} solua sen jälkeen, kun näit ne. Ne jätettiin ennalleen, muut tallennettiin.',
  leaveTheirs: 'Jätä ennalleen',
  writeAnyway_one: 'Tallenna silti omani',
  writeAnyway_other: 'Tallenna silti omat {{count}}',
}
