import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  mine: 'Omat',
  everyones: 'Kaikkien',
  whose: 'Kenen kaupat',
  othersInstead: 'Sinulla ei ole vielä kauppoja, joten tässä ovat muiden.',
  overdue: 'Myöhässä',
  overdueNone: 'Mikään ei ole myöhässä.',
  stepLate: 'Askel {{days}} pv myöhässä',
  closingLate: 'Päätös {{days}} pv myöhässä',
  stalled: 'Pysähtyneet',
  stalledNone: 'Mikään ei ole pysähtynyt.',
  stalledFor: '{{days}} pv vaiheessa {{stage}}',
  byStage: 'Avoimet kaupat vaiheittain',
  lately: 'Viimeksi muuttuneet',
  noDeals: 'Ei vielä avoimia kauppoja.',
  noDealsWhy: 'Tuo omat tietosi tai tutustu esimerkkitiedoilla.',
  noneOfMine: 'Sinulla ei ole avoimia kauppoja.',
  noneOfMineWhy: 'Omat kauppasi näkyvät tässä: mikä on myöhässä ja mikä seisoo.',
  seeEveryones: 'Näytä kaikkien kaupat',
  newDeal: 'Uusi kauppa',
  noCompany: 'Ei yritystä',
  seeAll_one: 'Näytä {{count}}',
  seeAll_other: 'Näytä kaikki {{count}}',
  untitled: 'Nimetön',
  bringFirst: 'Tuo asiakkaat ja kaupat',
}
