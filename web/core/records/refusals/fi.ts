import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'records.not-found': 'Tietuetta ei ole, tai roolisi ei näe sitä.',
  'records.forbidden': 'Roolisi ei salli tätä. Kysy pääkäyttäjältä.',
  'records.changed-meanwhile': 'Joku muutti tietuetta sillä välin.',
  'records.required': 'Pakollinen tieto',
  'records.not-unique': 'Toisella tietueella on jo tämä arvo',
  'records.read-only-field': 'Ei muutettavissa',
  'records.reference-not-found': 'Viitattua tietuetta ei enää ole',
  'records.invalid': 'Joitakin arvoja ei hyväksytty. Korjaa ne ja tallenna.',
  'records.not-in-bin': 'Ei ole roskakorissa',
  'records.still-referenced': 'Muut tietueet viittaavat tähän ja tarvitsevat sitä',
  'records.not-yet': 'Tietuetta ei ollut silloin vielä olemassa.',
  'records.no-relation': 'Tällaista yhteyttä ei ole.',
  'records.busy':
    'Tähän tehtiin liian monta muutosta yhtä aikaa, joten tämä ei tallentunut. Yritä uudelleen.',
  'records.cursor': 'Luettelo on muuttunut sillä välin. Lataa se alusta uudelleen.',
  'records.not-groupable': 'Tietueita ei voi ryhmitellä tällä kentällä. Valitse toinen.',
  'records.not-measurable':
    'Kenttä ei ole luku, joten sillä ei ole summaa, keskiarvoa eikä mediaania. Valitse toinen.',
  'records.no-such-place':
    'Tällaista arvoa sarakkeessa ei voi olla, joten luetteloa ei voi avata siitä. Kirjoita samanlainen arvo kuin sarakkeessa.',
  'records.not-sortable':
    'Luetteloa ei voi lajitella tällä kentällä, koska siinä on useita arvoja. Valitse toinen.',
  'records.several-values':
    'Kentässä on useita arvoja tietuetta kohden, joten sitä ei voi käyttää tässä. Valitse toinen.',
  'records.unknown-sort':
    'Ryhmiä ei voi lajitella tämän mukaan. Valitse ryhmittelykenttä tai mitattava arvo.',
  'records.unknown-field': 'Tässä on kenttä, jota ei ole tai jota roolisi ei näe. Lataa sivu uudelleen.',
  'records.unknown-object': 'Kohdetta ei ole, tai roolisi ei näe sitä.',
  'records.unusable-path': 'Tätä kenttäpolkua ei voi käyttää tässä. Valitse toinen kenttä.',
}
