import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  firstGroups: 'Näkyvissä on vain {{count}} ensimmäistä ryhmää.',
  largestGroups: 'Näkyvissä on vain {{count}} suurinta ryhmää.',
  allGroups: 'Nyt näkyvissä ovat kaikki {{count}} ryhmää.',
  showMore: 'Näytä lisää ryhmiä',
  narrowGroups: 'Muut näkee rajaamalla luetteloa suodattimella.',
}
