import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'operations.not-found': 'Tällaista toimintoa ei ole, tai et saa nähdä sitä.',
  'operations.not-yours':
    'Muutoksen teki joku muu. Pyydä häntä tai henkilöä, joka saa kumota muiden tekemää.',
  'operations.still-running': 'Tämä on vielä kesken. Odota loppuun tai pysäytä se, ja kumoa sitten.',
  'operations.already-undone': 'Tämä on jo kumottu.',
  'operations.nothing-to-undo': 'Tässä ei ole mitään kumottavaa.',
  'operations.not-running': 'Tämä on jo päättynyt. Kumoa se, jos haluat perua sen.',
  'operations.unclear': 'Kerro, mitkä tietueet ja mitä niissä muutetaan.',
  'operations.holds-one': 'Tässä kentässä on yksi arvo. Aseta se, älä lisää tai poista.',
  'operations.changed-since': 'Joku on muuttanut tätä sen jälkeen, joten se jää ennalleen',
  'operations.field-closed': 'Roolisi ei saa muuttaa tätä kenttää, joten se jää ennalleen',
  'operations.field-gone': 'Muutettu kenttä on poistettu sen jälkeen',
  'operations.in-use': 'Jäävät tietueet viittaavat tähän, joten se säilyi',
  'operations.in-bin': 'On nyt roskakorissa. Palauta se ensin',
  'operations.purged': 'On poistettu lopullisesti, joten mitään ei voi palauttaa',
  'operations.object-gone': 'Näiden tietueiden kohde on poistettu. Palauta se ensin.',
  'operations.broke-off': 'Jokin meni meillä vikaan, ja toiminto keskeytyi. Tehdyn osan voi kumota.',
  'jobs.defect':
    'Jokin meni vikaan meidän päässämme, ja tämä jäi kesken. Yritä uudelleen tai kerro pääkäyttäjälle.',
  'jobs.process-died':
    'Palvelin sammui jokaisella yrityksellä, joten tästä luovuttiin. Kerro pääkäyttäjälle ja yritä sitten uudelleen.',
  'exports.no-file':
    'Tästä viennistä ei ole tiedostoa: se ei valmistunut, tai vuorokausi on kulunut. Vie uudelleen.',
  'exports.access-changed':
    'Näkemäsi tiedot ovat muuttuneet tiedoston teon jälkeen, joten sitä ei anneta. Vie uudelleen.',
}
