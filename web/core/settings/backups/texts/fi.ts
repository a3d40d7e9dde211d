import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  how: 'Näin varmuuskopio tehdään',
  why: 'Yksi komento palvelimella kirjoittaa kaiken yhteen tiedostoon työn jatkuessa: kaikki työtilat, niiden käyttäjät, jokaisen tietueen historioineen ja liitetiedostot. Kith ei tee kopioita itsestään: ajasta komento joka yöksi ja säilytä tiedostot toisella koneella.',
  command: 'Komento',
  restore: 'Palauttaminen',
  restoreWhy: 'Tyhjään tietokantaan ja tietokansioon. Tarkista ensin, että tiedosto on ehjä.',
  checkCommand: 'Tarkista varmuuskopio',
  restoreCommand: 'Palauta varmuuskopio',
  last: 'Viimeisimmät varmuuskopiot',
  none: 'Tämän palvelimen varmuuskopioita ei ole tiedossa',
  noneWhy: 'Muilla työkaluilla tehdyt eivät näy tässä.',
  made: 'Tehty',
  size: 'Koko',
  whole: 'Täydellinen',
  partly: 'Levyltä puuttui liitetiedostoja',
  old_one: 'Viimeisin varmuuskopio on tehty päivä sitten.',
  old_other: 'Viimeisin varmuuskopio on tehty {{count}} päivää sitten.',
}
