import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  why: 'Mitä vasemmanpuoleisessa valikossa on ja missä järjestyksessä. Pois jätetty löytyy yhä näppäimillä Ctrl K, jos sen saa nähdä.',
  menuFor: 'Valikko roolille',
  everyone: 'Kaikki',
  untouched: 'Kithin alkuperäinen valikko. Muutokset koskevat kaikkia rooleja, joilla ei ole omaa valikkoa.',
  ownEveryone: 'Koskee kaikkia rooleja, joilla ei ole omaa valikkoa.',
  ownRole: 'Tällä roolilla on oma valikko.',
  likeEveryone: 'Rooli näkee kaikkien valikon, kunnes muutat sitä tässä.',
  asShipped: 'Palauta alkuperäinen',
  asEveryone: 'Käytä kaikkien valikkoa',
  upper: 'Valikko',
  foot: 'Alaosassa',
  show: 'Näytä: {{name}}',
  hide: 'Jätä pois: {{name}}',
  order: 'Järjestys',
  leftOut: 'Jätetty pois',
}
