import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'start.no-template': 'Tällaista mallia ei ole. Valitse jokin luettelosta.',
  'start.not-applied': 'Mallia ei ole otettu käyttöön, joten mitään ei ole peruttavana.',
  'start.template-in-use':
    'Nämä ovat käytössä: {{names}}. Poista ensin esimerkkitiedot tai niihin kirjaamasi tiedot.',
  'start.sample-there': 'Esimerkkitiedot ovat jo täällä. Poista ne ensin ja tee sitten uudet.',
  'start.no-sample': 'Esimerkkitietoja ei ole, joten mitään ei ole poistettavana.',
}
