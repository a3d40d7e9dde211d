import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  clashWhy_one: 'Joku muu muutti tätä solua sen jälkeen, kun näit sen. Se jätettiin ennalleen.',
  clashWhy_other:
    'Joku muu muutti näitä {{count}} solua sen jälkeen, kun näit ne. Ne jätettiin ennalleen, muut tallennettiin.',
  leaveTheirs: 'Jätä ennalleen',
  writeAnyway_one: 'Tallenna silti omani',
  writeAnyway_other: 'Tallenna silti omat {{count}}',
  andMore: 'ja {{count}} muuta',
  waitingTitle: 'Säilyy tässä, ei vielä lähetetty',
  waitingWhy:
    'Lähetetään itsestään tässä järjestyksessä heti, kun Kith vastaa. Mitään ei katoa, vaikka sivu ladataan uudelleen.',
  waitingNew: 'Uusi {{name}}',
  waitingNote: 'Muistiinpano',
  discard: 'Hylkää',
  openAgain: 'Avaa',
  createIt: 'Luo',
  tooOld:
    'Kirjoitettu yli viikko sitten, ja se on voinut mennä jo perille. Katso, onko se jo olemassa, ja luo se, jos ei ole.',
  outOfSight:
    'Sinulla ei ole enää pääsyä tällaisiin tietueisiin, joten muutosta ei lähetetty. Pyydä pääkäyttäjältä käyttöoikeus ja yritä uudelleen, tai hylkää muutos.',
  nothingWaits: 'Kaikki on lähetetty, mikään ei enää odota.',
  sentMany_one: 'Odottaneet muutokset tallennettu: {{count}} tietue',
  sentMany_other: 'Odottaneet muutokset tallennettu: {{count}} tietuetta',
  keptToMake: 'Ei yhteyttä. {{name}} säilyy tässä ja lähetetään heti, kun yhteys palaa.',
  madeNow: 'Odottanut luotu: {{name}}',
  notMade: 'Kohdetta {{name}} ei luotu: {{why}}',
  notAllMade: '{{done}} luotu, {{failed}} hylätty',
  showThem: 'Näytä',
  sentNow: 'Odottanut muutos tallennettu: {{name}}',
  toRemove: 'Poistetaan',
  removedNow: 'Odottanut poisto tehty: {{name}}',
}
