import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  settings: 'Asetukset',
  navigation: 'Asetusten sivut',
  groupYou: 'Oma tili',
  groupWorkspace: 'Työtila',
  groupPeople: 'Ihmiset',
  groupRecords: 'Tietueet',
  objects: 'Kohteet ja kentät',
  nothing: 'Täällä ei ole sinulle säädettävää',
  nothingWhy: 'Työtilan {{workspace}} pääkäyttäjä voi antaa roolillesi lisää oikeuksia.',
  notYours: 'Työtilan {{workspace}} pääkäyttäjä voi avata tämän sivun roolillesi.',
  profile: 'Profiili',
  security: 'Kirjautuminen ja turvallisuus',
  apiKeys: 'API-avaimet',
  members: 'Jäsenet',
  teams: 'Tiimit',
  roles: 'Roolit',
  workspace: 'Työtila',
  currencies: 'Valuutat ja kurssit',
  calendar: 'Kalenteri ja työajat',
}
