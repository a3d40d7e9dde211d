import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'access.sees-more': 'Näkisit näin enemmän kuin itse näet, tai jäsenellä ei ole pääsyä. Valitse toinen.',
  'access.not-permitted': 'Roolisi ei salli tätä. Kysy pääkäyttäjältä.',
  'access.role-exists': 'Samalla tunnuksella on jo rooli',
  'access.role-not-found': 'Roolia ei enää ole.',
  'access.administrator-stays': 'Pääkäyttäjän rooli saa kaiken, eikä sitä voi muuttaa.',
  'access.invalid-role': 'Rooli viittaa poistettuun kohteeseen. Lataa sivu uudelleen.',
  'access.above-own': 'Rooli sallii enemmän kuin omasi. Kysy pääkäyttäjältä.',
  'access.reaches-other-teams':
    'Muiden tiimien jäsenet näkisivät siellä enemmän kuin sinä. Kysy pääkäyttäjältä.',
  'access.role-in-use_one': 'Yhdellä jäsenellä on tämä rooli. Anna hänelle ensin toinen.',
  'access.role-in-use_other': '{{count}} jäsenellä on tämä rooli. Anna heille ensin toinen.',
  'access.no-role': 'Sinne ei ole tällä hetkellä pääsyä. Kysy pääkäyttäjältä.',
  'access.title-hidden':
    'Tietueet nimetään tällä kentällä, joten sitä ei voi piilottaa. Piilota tietueet sen sijaan.',
  'access.unknown-definition': 'Ei ole enää työtilan kohde tai kenttä',
  'access.unknown-permission': 'Ei ole oikeus',
}
