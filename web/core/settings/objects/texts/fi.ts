import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  object: 'Kohde',
  apiName: 'API-nimi',
  fieldCount_one: '{{count}} kenttä',
  fieldCount_other: '{{count}} kenttää',
  fields: 'Kentät',
  standard: 'Vakio',
  own: 'Oma',
  objectsOwn: 'Täällä luodut',
  objectsStandard: 'Vakiokohteet',
}
