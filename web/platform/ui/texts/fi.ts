import type { Translation } from '../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  undo: 'Kumoa',
  close: 'Sulje',
  cancel: 'Peruuta',
  save: 'Tallenna',
  add: 'Lisää',
  edit: 'Muokkaa',
  delete: 'Poista',
  more: 'Lisää toimintoja',
  clear: 'Tyhjennä',
  back: 'Takaisin',
  loading: 'Ladataan',
  stillLoading: 'Ladataan yhä',
  tryAgain: 'Yritä uudelleen',
  couldNotLoad: 'Lataus ei onnistunut',
  pageFailed: 'Sivu lakkasi toimimasta. Tallennettu työ on tallessa.',
  reload: 'Lataa uudelleen',
  reference: 'Viite {{id}}',
  notFound: 'Täällä ei ole mitään',
  notFoundWhy: 'Se on ehkä poistettu, tai rooli ei näe sitä.',
  notAllowed: 'Rooli ei avaa tätä sivua',
  notAllowedWhy: 'Työtilan {{workspace}} ylläpitäjä voi muuttaa asian.',
  goHome: 'Siirry aloitussivulle',
  offline: 'Ei yhteyttä. Näkymä voi olla vanha; muutokset eivät tallennu ennen kuin yhteys palaa.',
}
