import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  operations: 'Massamuutokset',
  settings: 'Asetukset',
  import: 'Tuonti',
  apiDocs: 'API-ohje',
  profile: 'Profiili',
  security: 'Kirjautuminen',
  apiKeys: 'API-avaimet',
  workspace: 'Työtila',
  currencies: 'Valuutat ja kurssit',
  calendar: 'Kalenteri ja työajat',
  auditLog: 'Tapahtumaloki',
  views: 'Näkymät',
  backups: 'Varmuuskopiot',
  members: 'Jäsenet',
  teams: 'Tiimit',
  roles: 'Roolit',
  objects: 'Kohteet ja kentät',
  notYours: 'Työtilan {{workspace}} pääkäyttäjä voi avata tämän sivun roolillesi.',
  askThem: 'Kysy: {{names}}.',
  inbox: 'Saapuneet',
  menus: 'Valikot',
  bin: 'Roskakori',
  named: '{{what}}: {{name}}',
}
