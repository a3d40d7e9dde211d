import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  savedTitle: 'Kaksi tallensi samaa',
  savedWho: '{{name}} tallensi tämän myös · {{when}}',
  savedSomebody: 'Joku tallensi tämän myös.',
  someone: 'Joku',
  mine: 'Oma',
  theirs: 'Toisen',
  takeTheirs: 'Ota toisen',
  saveOver: 'Tallenna oma sen päälle',
  onlyIfChosen: 'Toisen on tallennettu. Oma tallentuu vain, jos valitset sen.',
  later: 'Takaisin muokkaukseen',
  none: 'Ei mitään',
  removalTitle: 'Muuttunut poistosi jälkeen',
  changedSince: '{{name}} muutti tätä sen jälkeen · {{when}}',
  removedIfChosen: 'Se on vielä tallella. Se poistetaan vain, jos valitset niin.',
  removeIt: 'Poista silti',
  keepIt: 'Säilytä',
}
