import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  name: 'Nimi',
  layout: 'Asettelu',
  filter: 'Suodatin',
  sort: 'Järjestys',
  columns: 'Sarakkeet',
  rowGroup: 'Rivien ryhmittely',
  groupBy: 'Sarakkeiden kenttä',
  sumField: 'Summa',
  colors: 'Värit',
  board: 'Kortit',
  calendar: 'Kalenterin päivät',
  chart: 'Kaavio',
  audience: 'Kuka näkee',
  ascending: 'nouseva',
  descending: 'laskeva',
  cards: 'Kentät: {{names}}',
  columnSettings_one: '{{count}} sarake on järjestetty',
  columnSettings_other: '{{count}} saraketta on järjestetty',
  onlyOwn: 'Vain tekijä',
  everyone: 'Kaikki',
  teams_one: '{{count}} tiimi',
  teams_other: '{{count}} tiimiä',
}
