import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'navigation.no-member': 'Vain jäsenellä on omia suosikkeja ja valintoja. Kirjaudu jäsenenä.',
  'navigation.favourite-not-found': 'Tämä ei ole enää suosikeissasi.',
  'navigation.nothing-there': 'Kohdetta ei ole, tai roolisi ei näe sitä.',
  'navigation.too-many-favourites': 'Suosikkeja mahtuu {{most}}. Poista ensin jokin.',
  'notifications.unknown-kind': '”{{kind}}” ei ole ilmoitusten laji.',
  'notifications.cursor': 'Luettelo on muuttunut. Lataa se alusta.',
}
