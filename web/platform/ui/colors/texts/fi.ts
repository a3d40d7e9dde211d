import type { Translation } from '../../../i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  graphite: 'Grafiitti',
  brick: 'Tiili',
  amber: 'Meripihka',
  moss: 'Sammal',
  fir: 'Kuusi',
  lagoon: 'Laguuni',
  sky: 'Taivas',
  iris: 'Iiris',
  plum: 'Luumu',
  rose: 'Ruusu',
}
