import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  binWhy: 'Poistetut tietueet ovat täällä, kunnes ne palautetaan tai poistetaan lopullisesti.',
  binEmpty: 'Roskakori on tyhjä.',
  binNothing: 'Mikään roskakorissa ei vastaa hakua.',
  deletedAt: 'Poistettu',
  removeForGood: 'Poista lopullisesti',
  purgeTitle_one: 'Poistetaanko {{count}} tietue lopullisesti?',
  purgeTitle_other: 'Poistetaanko {{count}} tietuetta lopullisesti?',
  purgeNamed: 'Poistetaanko {{name}} lopullisesti?',
  purgeWhy: 'Arvot ja historia poistuvat lopullisesti. Tätä ei voi kumota.',
  purgeAttached: 'Poista myös sitä koskevat muistiinpanot ja tiedostot',
  purgeAttachedWhy:
    'Ne, jotka koskevat muutakin tai joita et saa poistaa, jäävät. Ilman rastia kaikki jäävät.',
}
