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
  tag: 'Tunniste',
  noTagsTitle: 'Tunnisteille ei ole kenttää: {{name}}',
  askForTags:
    'Pyydä pääkäyttäjää lisäämään se: monivalintakenttä. Sen jälkeen tunnisteita lisätään tästä monelle tietueelle kerralla.',
  makeTagsTitle: 'Tunnisteet: {{name}}',
  makeTagsWhy:
    'Tunnisteille ei ole vielä kenttää ({{name}}). Tämä lisää kentän ”Tunnisteet” ja siihen ne, jotka kirjoitat tähän; lisää voi luoda asetuksissa.',
  firstTags: 'Ensimmäiset tunnisteet',
  firstTagsWhy: 'Yksi riville tai pilkuilla erotettuina.',
  makeTags: 'Lisää kenttä',
}
