import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'events.too-many-streams': 'Liian moni sivusi seuraa tapahtumia. Sulje osa ja yritä uudelleen.',
}
