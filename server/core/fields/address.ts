import { sql } from '../../platform/database/sql.ts'
import { compositeField } from './composite-field.ts'

export const address = compositeField({
  name: 'address',
  parts: [
    { name: 'street', column: 'street', type: 'text' },
    { name: 'postalCode', column: 'postal_code', type: 'text' },
    { name: 'city', column: 'city', type: 'text' },
    { name: 'region', column: 'region', type: 'text' },
    { name: 'country', column: 'country', type: 'text' },
    { name: 'latitude', column: 'latitude', type: 'double precision' },
    { name: 'longitude', column: 'longitude', type: 'double precision' },
  ],
  whole: (at) => sql`(${at('street')} || ' ' || ${at('city')})`,
  sortText: (at) => sql`(${at('country')} || ' ' || ${at('city')})`,
  indexedParts: ['city', 'country'],
})
