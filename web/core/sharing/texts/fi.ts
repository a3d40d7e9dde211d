import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  title: 'Kuka näkee: {{name}}',
  sharedWith: 'Jaettu',
  notShared: 'Ei jaettu kenellekään erikseen.',
  shareWith: 'Jaa jäsenelle tai tiimille',
  members: 'Jäsenet',
  teams: 'Tiimit alatiimeineen',
  mayRead: 'saa nähdä',
  mayUpdate: 'saa muuttaa',
  level: 'Mitä {{name}} saa',
  stop: 'Lopeta jako: {{name}}',
  shared: 'Jaettu: {{name}}',
  stopped: 'Jako päättyi: {{name}}',
  byRole: 'Roolin, tiimin ja omistuksen mukaan',
  owner: 'Omistaja',
  everyoneWith: 'Kaikki, joiden rooli on {{role}}',
  teamWith: '{{role}} omistajan tiimissä tai sen yläpuolella',
  people_one: '1 henkilö',
  people_other: '{{count}} henkilöä',
  mayNotShare: 'Muokkaaja voi jakaa. Kysy omistajalta.',
  nothing: 'Ei tuloksia',
  someone: 'Joku',
}
