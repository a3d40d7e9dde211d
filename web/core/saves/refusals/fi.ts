import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'saves.changed-meanwhile':
    'Joku tallensi tämän sen jälkeen, kun avasit sen. Katso, mitä hän tallensi, ja tallenna sitten uudelleen.',
}
