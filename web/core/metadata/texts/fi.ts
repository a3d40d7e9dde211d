import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  firstName: 'Etunimi',
  lastName: 'Sukunimi',
  middleName: 'Toinen nimi',
  namePrefix: 'Etuliite',
  nameSuffix: 'Jälkiliite',
  street: 'Katuosoite',
  postalCode: 'Postinumero',
  city: 'Kaupunki',
  region: 'Alue',
  country: 'Maa',
  columnName: 'Nimi',
  columnCreatedAt: 'Luotu',
  columnCreatedBy: 'Luonut',
  columnUpdatedAt: 'Muokattu',
  columnUpdatedBy: 'Muokannut',
}
