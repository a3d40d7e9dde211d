import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  view: 'Näkymä',
  object: 'Kohde',
  changed: 'Muutettu',
  seenBy: 'Kuka näkee',
  everyone: 'Kaikki',
  teams: 'Tiimit',
  onlyYou: 'Vain sinä',
  menuOf: 'Toiminnot: {{name}}',
  none: 'Ei vielä tallennettuja näkymiä',
  noneWhy: 'Järjestä luettelo mieleiseksesi ja tallenna se näkymäksi.',
}
