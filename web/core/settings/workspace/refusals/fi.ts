import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'settings.logo-type': 'Logo on PNG-, JPEG-, WebP- tai SVG-tiedosto. Valitse sellainen.',
  'settings.logo-broken': 'Kuva on vioittunut. Tallenna se uudelleen ja yritä sitten.',
  'settings.logo-unsafe':
    'Piirroksessa on skriptejä, use-elementillä toistettuja osia, tehosteita, liikettä, sisäkkäisiä maskeja tai kuvioita tai muualta haettavaa sisältöä. Vie se tavallisena SVG:nä tai käytä PNG:tä.',
  'settings.logo-too-large':
    'Logo on enintään {{kilobytes}} kt ja {{pixels}} kuvapistettä sivultaan. Pienennä sitä.',
  'settings.sorted-already': 'Luettelot ovat jo tässä järjestyksessä. Valitse toinen kieli.',
  'settings.sorting-under-way': 'Luetteloita aakkostetaan jo uudelleen. Odota, että se on valmis.',
  'settings.no-logo': 'Tätä logoa ei enää ole.',
  'settings.currency-in-use': 'Työtilassa on jo summia, joten valuutta pysyy. Lisää muita sen rinnalle.',
  'settings.rate-not-found': 'Kurssi on jo poistettu.',
  'settings.rate-of-own-currency': 'Kotivaluutta ei tarvitse kurssia',
  'settings.not-a-rate-file':
    'Tämä ei ole kurssitiedosto. Otsikkorivillä on oltava date, currency ja rate, tai date ja sarake kullekin valuutalle.',
  'workspaces.not-the-first': 'Palvelimella on jo työtila. Kirjaudu tai pyydä kutsu pääkäyttäjältä.',
  'workspaces.not-found': 'Et ole tämän työtilan jäsen.',
}
