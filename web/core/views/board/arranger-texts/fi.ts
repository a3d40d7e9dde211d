import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  columns: 'Sarakkeet',
  cardsPart: 'Kortit',
  sumOf: 'Summattava kenttä',
  limit: 'Raja',
  show: 'Näytä',
  hide: 'Piilota',
  most: 'Enintään',
  limitOf: 'Mitä lasketaan',
  ofCards: 'Kortit',
  ofSum: 'Summa',
  whenOver: 'Kun raja ylittyy',
  warn: 'Merkitään',
  refuse: 'Estetään',
  refuseWhy: 'Estäminen alkaa, kun näkymä on jaettu kaikille. Siihen asti ylitys vain merkitään.',
  refusesAll:
    'Enempää kuin {{most}} ei päästetä tähän. Raja laskee myös tietueita, joita et näe: pyydä muutosta pääkäyttäjältä.',
  addField: 'Lisää kenttä',
  sixFields: 'Kortilla on enintään {{count}} kenttää.',
  suggestedCard: 'Palauta ehdotettu kortti',
  preview: 'Esikatselu',
  takeOff: 'Poista kortilta',
  findColumn: 'Etsi toinen sarake',
}
