import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  palette: 'Haku ja toiminnot',
  placeholder: 'Hae tai tee',
  records: 'Tietueet',
  recent: 'Viimeksi avatut',
  do: 'Tee',
  goTo: 'Siirry',
  newRecord: 'Uusi {{name}}',
  toDark: 'Vaihda tummaan',
  toLight: 'Vaihda vaaleaan',
  signOut: 'Kirjaudu ulos',
  savedView: 'Tallennettu näkymä',
  allMatching: 'Kaikki osumat: {{name}}',
  searching: 'Haetaan',
  nothing: 'Ei löytynyt',
  move: 'Liiku',
  open: 'Avaa',
  actionsOnly: 'Vain toiminnot',
  pinyinTip: 'Löytää myös pinyinillä: szyl',
  here: 'Tässä',
  onThisPage: 'Tältä sivulta',
  searchFor: 'Etsi ”{{words}}”',
  changeLanguage: 'Vaihda kieli',
  changeDensity: 'Vaihda rivien korkeus',
  backOne: 'Takaisin',
}
