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
}
